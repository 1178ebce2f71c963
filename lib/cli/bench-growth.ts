import { concatenated } from './bench-articles.ts'
import { ours } from './bench-peers.ts'
import { interleaved } from './bench-timing.ts'

/** One line of the report: a ratio, and what it must not pass. */
export type Limit = { readonly name: string; readonly ratio: number; readonly atMost: number }

const KB = 1000
const MB = 1000 * KB
const ROUNDS = { counted: 7, before: 2 }
/** Megabytes take long enough to be timed once, and by then everything has started up. */
const ONCE = { counted: 1, before: 0 }
/** Text ten times as long may take a fifth more than ten times the time. */
const SLACK = 1.2

/** Longer and longer texts of real articles, the small ones many times over, so that each is timed on as many characters. */
const LENGTHS = [10 * KB, 100 * KB, MB, 10 * MB, 50 * MB]

export function growth(texts: readonly string[]): Limit[] {
  return LENGTHS.slice(1).map((long, i) => {
    const short = LENGTHS[i] ?? long
    const times = Math.round(long / short)
    const whole = concatenated(texts, long)
    const pieces = Array.from({ length: times }, (_, nth) => whole.slice(nth * short, (nth + 1) * short))
    const { ratio } = interleaved(
      () => pieces.forEach(ours),
      () => ours(whole),
      long > MB ? ONCE : ROUNDS,
    )
    return { name: `${size(short)} to ${size(long)}`, ratio: ratio * times, atMost: times * SLACK }
  })
}

/** Texts that no newsroom sends and somebody will. Each is held against real articles of the same length. */
const ODD: readonly { readonly name: string; readonly of: (texts: readonly string[]) => string }[] = [
  { name: 'one line of 5 MB', of: (texts) => concatenated(texts, 5 * MB).replaceAll(/\s+/g, ' ') },
  {
    name: 'one line of 5 MB without a full stop',
    of: (texts) => concatenated(texts, 5 * MB).replaceAll(/[^\p{L}\d]+/gu, ' '),
  },
  {
    name: 'a million numbers',
    of: () => Array.from({ length: MB }, (_, i) => (i * 7919) % 99_991).join(' '),
  },
  { name: '100,000 brackets', of: () => '['.repeat(100 * KB) },
  { name: '100,000 quotation marks', of: () => '"'.repeat(100 * KB) },
]
/** Nothing may be slower, by the character, than so many times real articles. */
const SLOWER = 3

export function oddTexts(texts: readonly string[]): Limit[] {
  return ODD.map(({ name, of }) => {
    const odd = of(texts)
    const plain = concatenated(texts, odd.length)
    const rounds = odd.length > MB ? ONCE : ROUNDS
    const { ratio } = interleaved(
      () => ours(plain),
      () => ours(odd),
      rounds,
    )
    return { name, ratio, atMost: SLOWER }
  })
}

const size = (length: number) => (length >= MB ? `${length / MB} MB` : `${length / KB} kB`)
