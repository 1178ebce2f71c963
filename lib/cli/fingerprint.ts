import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What something is made from: files and folders beneath `root`, and words that matter beside them. */
export type Sources = {
  readonly root: string
  /** Files or folders; one that is not there counts as such. */
  readonly paths: readonly string[]
  /** Files of those folders that make no difference; asked with the path from the root, with forward slashes. */
  readonly skip?: (path: string) => boolean
  readonly words?: readonly string[]
}

/**
 * Changes whenever the content or the name of a source does, or the runtime, and never else: a touched file, another
 * branch and back, or another machine's clock make no difference.
 */
export function fingerprint({ root, paths, skip, words = [] }: Sources): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.version, process.platform, process.arch, words]))
  for (const path of paths.flatMap((path) => filesOf(root, path, skip))) {
    const content = readFileSync(join(root, path))
    hash.update(JSON.stringify([path, content.length]))
    hash.update(content)
  }
  return hash.digest('hex')
}

function filesOf(root: string, path: string, skip?: (path: string) => boolean): string[] {
  const entries = entriesOf(join(root, path))
  if (entries === 'missing' || skip?.(path)) return []
  if (entries === 'file') return [path]
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesOf(root, `${path}/${entry.name}`, skip))
}

function entriesOf(path: string): Dirent[] | 'file' | 'missing' {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOTDIR') return 'file'
    if (code === 'ENOENT') return 'missing'
    throw error
  }
}
