import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { ArticleDetails } from '#lib/board/acts.ts'
import type { ArticleText } from '#lib/claims/types.ts'
import { readDetails } from '#lib/import/article-details.ts'
import { readBytes } from '#lib/import/read-bytes.ts'
import { readStoryFolder } from '#lib/import/story-folder.ts'

/** What stood at a path: its articles, and a line for everything that could not be read. */
export type Input = { readonly articles: readonly ArticleText[]; readonly unread: readonly string[] }

/** npm runs us in the repo's root; a path is meant from where the person stood. */
function placeOf(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** A file or a story folder in, its articles out. */
export async function readPath(path: string): Promise<Input> {
  const place = placeOf(path)
  const kind = await kindOf(place)
  if (kind === 'folder') return readFolder(path)
  if (kind !== 'file') return { articles: [], unread: [`${path} ${kind}.`] }
  const file = basename(place)
  const bytes = await readFile(place)
  const read = readBytes(path, bytes)
  if (read.status === 'refused') return { articles: [], unread: [read.reason] }
  return {
    articles: [asArticle(file, read.text, { ...readDetails(read.text), ...read.details })],
    unread: [],
  }
}

/** A story folder in, its title and articles out. */
export async function readFolder(path: string): Promise<Input & { readonly title: string }> {
  const place = placeOf(path)
  const kind = await kindOf(place)
  if (kind !== 'folder') {
    return {
      title: '',
      articles: [],
      unread: [`${path} ${kind === 'file' ? 'is a file, not a story folder' : kind}.`],
    }
  }
  const { story, articles, refused } = await readStoryFolder(place)
  const unread = refused.map(({ reason }) => `${path}: ${reason}`)
  if (articles.length === 0 && unread.length === 0) unread.push(`${path} holds no .txt, .md or .html file.`)
  return { title: story.title, articles: articles.map((a) => asArticle(a.file, a.text, a.details)), unread }
}

function asArticle(file: string, text: string, details: Partial<ArticleDetails>): ArticleText {
  const { outlet = null, title = null, published = null, agency = null } = details
  return { id: file, file, text, outlet, title, published, agency }
}

/** "file", "folder", or why it is neither. */
async function kindOf(place: string): Promise<string> {
  try {
    const found = await stat(place)
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? 'file' : 'is neither a file nor a folder'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there'
    if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
    throw error
  }
}
