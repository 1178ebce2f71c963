import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where the database is: the absolute path that DATABASE_URL names (`file:data/other.db`), or `data/collate.db`. Relative
 * paths count from the repo's root, which is where npm, Next and the tests start every program of ours.
 */
export function databaseFile(url: string | undefined = process.env.DATABASE_URL): string {
  if (!url) return path.resolve('data', 'collate.db')
  if (!url.startsWith('file:')) {
    // Only the scheme is repeated: a server's address carries its password, and this sentence ends in logs.
    throw new Error(
      `DATABASE_URL must name a file, as in "file:data/collate.db"; it begins with "${url.split(':')[0]}".`,
    )
  }
  if (url.startsWith('file://')) return fileURLToPath(url)
  return path.resolve(url.slice('file:'.length))
}
