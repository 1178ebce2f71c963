import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import type { ArticleDetails } from '#lib/board/acts.ts'
import { readDetails } from './article-details.ts'
import { formatOf } from './formats.ts'
import { readBytes } from './read-bytes.ts'
import { readStoryFile, type StoryFile } from './story-file.ts'

/** One article of a story folder: its original bytes, the text they say, and what is known about it. */
export type FolderArticle = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly details: ArticleDetails
}
export type FolderRefusal = { readonly file: string; readonly reason: string }
export type StoryFolder = {
  readonly story: { readonly title: string }
  readonly articles: FolderArticle[]
  /** What could not be read; the rest of the folder was. */
  readonly refused: FolderRefusal[]
}

type Listed = StoryFile['articles'][number]

/**
 * A folder in, its articles out, in the order of its `story.json`; without one, every text of the folder by name. What
 * story.json says of an article counts before what the file says; only where there is none are details read out of the text.
 */
export async function readStoryFolder(dir: string): Promise<StoryFolder> {
  const title = basename(await realpath(dir))
  const names = await readdir(dir)
  if (names.includes('story.json')) {
    const listed = readStoryFile(await readFile(join(dir, 'story.json')))
    if (listed.status === 'refused') {
      return { story: { title }, articles: [], refused: [{ file: 'story.json', reason: listed.reason }] }
    }
    const read = await readAll(dir, listed.story.articles, false)
    return { story: { title: listed.story.title ?? title }, ...read }
  }
  const files = names.filter((name) => formatOf(name) !== null).sort()
  return {
    story: { title },
    ...(await readAll(
      dir,
      files.map((file) => ({ file })),
      true,
    )),
  }
}

async function readAll(dir: string, listed: readonly Listed[], fromText: boolean) {
  const articles: FolderArticle[] = []
  const refused: FolderRefusal[] = []
  for (const entry of listed) {
    const twice = articles.some((article) => article.file === entry.file)
    const read = twice ? `${entry.file} is listed twice.` : await readOne(dir, entry, fromText)
    if (typeof read === 'string') refused.push({ file: entry.file, reason: read })
    else articles.push(read)
  }
  return { articles, refused }
}

/** The article, or the sentence that says why it is not there. */
async function readOne(dir: string, listed: Listed, fromText: boolean): Promise<FolderArticle | string> {
  const bytes = await bytesWithin(dir, listed.file)
  if (typeof bytes === 'string') return bytes
  const read = readBytes(listed.file, bytes)
  if (read.status === 'refused') return read.reason
  const said = { ...(fromText ? readDetails(read.text) : {}), ...read.details }
  const details: ArticleDetails = {
    outlet: listed.outlet ?? said.outlet ?? null,
    title: listed.title ?? said.title ?? null,
    published: listed.published ?? said.published ?? null,
    agency: listed.agency ?? said.agency ?? null,
    url: listed.url ?? said.url ?? null,
    notice: listed.notice ?? null,
  }
  return { file: listed.file, bytes, text: read.text, details }
}

/** A file's bytes; a sentence where it is missing, is no file, or lies outside the folder (by ".." or by a link). */
async function bytesWithin(dir: string, file: string): Promise<Uint8Array | string> {
  try {
    const [root, place] = await Promise.all([realpath(dir), realpath(join(dir, file))])
    const way = relative(root, place)
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
      return `${file} lies outside the story's folder.`
    return await readFile(place)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return `${file} is not in the folder.`
    if (code === 'EISDIR') return `${file} is a folder, not a text.`
    if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read.`
    throw error
  }
}
