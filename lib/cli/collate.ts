import { once } from 'node:events'
import { compare } from '#lib/claims/compare.ts'
import { readArticle } from '#lib/claims/read-article.ts'
import { compareText } from './collate-compare-text.ts'
import { extractText } from './collate-extract-text.ts'
import { readFolder, readPath } from './collate-input.ts'
import { comparisonJson, extractionJson } from './collate-json.ts'
import { extractLines } from './collate-lines.ts'
import { type Asked, USAGE, understand } from './collate-words.ts'

/** `collate`: only the result goes to stdout, so that another program can read it; everything else to stderr. */

const NONSENSE = 2
const UNREAD = 1

const width = process.stdout.columns ?? 140

// Whoever reads us may stop reading, as `head` does: there is nobody left to tell.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await answer(understand(process.argv.slice(2)))

async function answer(asked: Asked): Promise<number> {
  switch (asked.command) {
    case 'help':
      await print(USAGE)
      return 0
    case 'nonsense':
      console.error(asked.sentence)
      return NONSENSE
    case 'extract':
      return extract(asked)
    case 'extract-lines':
      for await (const line of extractLines(process.stdin)) await print(`${line}\n`)
      return 0
    case 'compare':
      return compareFolder(asked)
  }
}

async function extract({ paths, json, explain }: Extract<Asked, { command: 'extract' }>): Promise<number> {
  const inputs = []
  for (const path of paths) inputs.push(await readPath(path))
  const done = inputs
    .flatMap((input) => input.articles)
    .map((article) => ({ article, read: readArticle(article) }))
  if (json) await print(asJson(extractionJson(done.map(({ read }) => read))))
  else await print(done.map(({ article, read }) => extractText(article, read, { width, explain })).join('\n'))
  return statusOf(inputs.flatMap((input) => input.unread))
}

async function compareFolder({ folder, json }: Extract<Asked, { command: 'compare' }>): Promise<number> {
  const { title, articles, unread } = await readFolder(folder)
  if (articles.length > 0) {
    const comparison = compare({ title }, articles)
    await print(json ? asJson(comparisonJson(comparison)) : compareText(comparison, width))
  }
  return statusOf(unread)
}

function statusOf(unread: readonly string[]): number {
  for (const line of unread) console.error(line)
  return unread.length > 0 ? UNREAD : 0
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Waits for a slow reader instead of keeping everything in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
