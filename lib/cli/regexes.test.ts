import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type RegexLiteral, regexLiterals } from './regex-literals.ts'
import { ROOT } from './root.ts'

/**
 * No text makes a shipped regular expression slow: recheck proves each of them linear, or it stands here, by how it
 * begins, with what bounds it. A proof takes up to some seconds, and all of them minutes, so what was proved stands by its
 * text in regexes-proved.json: a run proves what is new, and writes it there to be committed.
 */
const SHORT_LINE = 'detail-reader.ts cuts the lines it reads at 600 characters'
const TYPED = 'the form refuses a value of more than some hundred characters'
const SENTENCE = 'what it reads stands in one sentence, and sentences.ts cuts those'
const BOUNDED: readonly { readonly begins: string; readonly why: string }[] = [
  { begins: '/\\d[\\d.,]*$/', why: 'an anchor keeps some dozen characters before and after its words' },
  { begins: '/0*$/', why: 'it reads a number that was printed from a number' },
  { begins: '/ \\([^)]*\\)$/', why: SENTENCE },
  { begins: '/\\([^)]*\\)|\\[[^\\]]*\\]/g', why: SENTENCE },
  { begins: '/^\\W*(?:and|,)\\W*$/', why: SENTENCE },
  {
    begins: '/\\b(\\p{L}+)\\s+((?:19|20)\\d\\d)\\b/u',
    why: 'a story has one title, of some hundred characters',
  },
  { begins: '/\\s*(?:%|per ?cent', why: TYPED },
  { begins: '/^(.*?)\\s?([a-z]+)$/i', why: TYPED },
  { begins: '/\\s*%/', why: TYPED },
  { begins: '/\\b(?:News|Times|Post|Guardian', why: SHORT_LINE },
  { begins: '/\\s*[|–—-]\\s*$/', why: 'in a title that is read as one line every blank is one' },
  { begins: '/<meta\\s[^>]{0,200}?charset', why: 'it reads the first 2,048 bytes of a page' },
  { begins: '/^\\s*# +(\\S.*?)', why: 'it reads the first 1,000 characters of a file' },
  { begins: '/\\breporting by [^;]+[;,.]', why: SHORT_LINE },
  { begins: '/^(.{12,}?)\\s+[|–—-]', why: SHORT_LINE },
  { begins: '/(\\d{1,2})(?:st|nd|rd|th)?,?\\s+([A-Za-z]{3})', why: SHORT_LINE },
  { begins: '/\\bnot been edited by ', why: SHORT_LINE },
  { begins: '/\\b(?:[Oo]riginally|[Ff]irst) (?:published', why: SHORT_LINE },
  { begins: '/^(?:.{0,60}[|•·]\\s*)?(?:first |originally )?', why: SHORT_LINE },
  { begins: '/^(?:.{0,60}[|•·]\\s*)?(?:last )?', why: SHORT_LINE },
  { begins: '/^[(\\[]?((?:(?:Mon|Tues?', why: SHORT_LINE },
  { begins: "/^[A-Z][\\p{L} .,'’-]{1,40},? ((?:(?:Mon", why: SHORT_LINE },
]
const isBounded = (text: string) => BOUNDED.some(({ begins }) => text.startsWith(begins))

/** A proof of some seconds takes longer on a machine that is busy; no answer is not a fault found. */
const PATIENCE = 120_000

const PROVED = join(ROOT, 'lib/cli/regexes-proved.json')
/** By whom it was proved: another version's word is asked for again. */
const PROVER = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(ROOT, 'node_modules/recheck/package.json'), 'utf8'))).version
const markOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)
/** What only tests load is not shipped: beside the tests, their stories and the reader of this repository's own sources. */
const SHIPPED = /^(?!.*(?:\.test\.|generated|\btest-|regex-literals|auth\/door)).*\.tsx?$/
const textOf = ({ source, flags }: RegexLiteral) => `/${source}/${flags}`

const files = ['lib', 'components', 'app'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => SHIPPED.test(name))
    .map((name) => join(ROOT, folder, name)),
)

/** The expressions that a module puts together when it is loaded. */
async function constructed(code: string, file: string): Promise<RegexLiteral[]> {
  if (!code.includes('new RegExp(')) return []
  const made: RegexLiteral[] = []
  class Recorded extends RegExp {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags)
      made.push({ source: this.source, flags: this.flags })
    }
  }
  vi.stubGlobal('RegExp', Recorded)
  await import(pathToFileURL(file).href)
  vi.unstubAllGlobals()
  return made
}

async function shipped(): Promise<Map<string, RegexLiteral>> {
  const all = new Map<string, RegexLiteral>()
  for (const file of files) {
    const code = readFileSync(file, 'utf8')
    for (const one of [...regexLiterals(code), ...(await constructed(code, file))]) all.set(textOf(one), one)
  }
  return all
}

/** Those that recheck does not call safe, with what it says of them; what it proved before is not proved again. */
async function unsafe(all: ReadonlyMap<string, RegexLiteral>): Promise<string[]> {
  // Its pure backend: the others start a Java program, or one of its own.
  process.env.RECHECK_SYNC_BACKEND = 'pure'
  const { checkSync } = await import('recheck')
  const proved = new Set<string>(provedBefore())
  const found: string[] = []
  for (const [text, { source, flags }] of all) {
    if (proved.has(markOf(text)) || isBounded(text)) continue
    const verdict = checkSync(source, flags, { timeout: PATIENCE })
    if (verdict.status === 'safe') proved.add(markOf(text))
    else found.push(`${text} is ${verdict.status === 'vulnerable' ? verdict.complexity.summary : 'unknown'}`)
  }
  const marks = [...all.keys()].map(markOf).filter((mark) => proved.has(mark))
  const written = `${JSON.stringify({ prover: PROVER, proved: marks.sort() }, null, 2)}\n`
  if (written !== readFileSync(PROVED, 'utf8')) writeFileSync(PROVED, written)
  return found
}

function provedBefore(): string[] {
  const kept = z
    .object({ prover: z.string(), proved: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(PROVED, 'utf8')))
  return kept.prover === PROVER ? kept.proved : []
}

describe('the regular expressions that are shipped', async () => {
  const all = await shipped()

  test('are found, those put together at run time too', () => {
    expect(all.size).toBeGreaterThan(200)
    expect([...all.keys()].filter((text) => text.includes('Associated Press'))).not.toEqual([])
  })

  test('take time in proportion to the text, or the text is bounded', {
    timeout: 10 * 60 * 1000,
  }, async () => {
    expect(await unsafe(all)).toEqual([])
  })

  test('are excused only while they stand in a source', () => {
    const stands = (begins: string) => [...all.keys()].some((text) => text.startsWith(begins))
    expect(BOUNDED.filter(({ begins }) => !stands(begins))).toEqual([])
  })
})
