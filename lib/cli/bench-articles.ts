import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/** Real articles where they stand beside the repo; the seeds everywhere else, until there are as many. */
const READING = join(ROOT, '..', 'shared', 'reading')
const SEEDS = join(ROOT, 'seeds')
const ENOUGH = 200

export type BenchArticles = { readonly from: string; readonly texts: readonly string[] }

export async function benchArticles(): Promise<BenchArticles> {
  if (existsSync(READING)) return { from: 'the reading corpus', texts: await textsOf(READING) }
  const seeds = await textsOf(SEEDS)
  const texts = Array.from({ length: Math.ceil(ENOUGH / seeds.length) }, () => seeds).flat()
  return { from: 'the seeds, repeated', texts }
}

async function textsOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/** One text of so many characters, of whole articles one after another, again from the first where they do not do. */
export function concatenated(texts: readonly string[], length: number): string {
  const once = texts.join('\n\n')
  return once.repeat(Math.ceil(length / once.length)).slice(0, length)
}
