/**
 * The runs of words that two texts share, outside quotation marks: what two reporters heard in one room stands in both
 * without either being a copy. Every run of so many words is looked up in an index, so that a thousand articles are not
 * compared each with each.
 */
export type Shared = {
  /** Words of the longest run, and of all runs together. */
  readonly longest: number
  readonly total: number
  readonly runs: number
}

/** A run has at least so many words: shorter ones are the language's, not a reporter's. */
const SHORTEST = 8
/** A run that so many texts have is a notice of the house. */
const MOST_TEXTS = 40
const QUOTED = /[“"][^“”"]{0,600}[”"]/g
const BREAK = '|'

/** The words of a text in order, lower case, a break where a quotation stood. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(QUOTED, ` ${BREAK} `)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']{1,80}|\|/gu) ?? []

type Place = { readonly text: number; readonly at: number }
type Open = { from: number; end: number; offset: number }

/** Texts → what each pair of them shares, by "first second" of their indices; pairs that share nothing are left out. */
export function sharedRuns(texts: readonly string[]): Map<string, Shared> {
  const index = new Map<string, Place[]>()
  const found = new Map<string, { longest: number; total: number; runs: number }>()
  texts.forEach((text, second) => {
    const words = wordsOf(text)
    const open = new Map<number, Open>()
    const close = (first: number, { from, end }: Open) => {
      const pair = found.get(`${first} ${second}`) ?? { longest: 0, total: 0, runs: 0 }
      const length = end - from
      found.set(`${first} ${second}`, {
        longest: Math.max(pair.longest, length),
        total: pair.total + length,
        runs: pair.runs + 1,
      })
    }
    const own: [string, Place][] = []
    for (let at = 0; at + SHORTEST <= words.length; at++) {
      const piece = words.slice(at, at + SHORTEST)
      if (piece.includes(BREAK)) continue
      const run = piece.join(' ')
      own.push([run, { text: second, at }])
      const places = index.get(run) ?? []
      if (places.length > MOST_TEXTS) continue
      for (const place of places) {
        const going = open.get(place.text)
        if (going && at < going.end) {
          if (place.at - at === going.offset) going.end = at + SHORTEST
          continue
        }
        if (going) close(place.text, going)
        open.set(place.text, { from: at, end: at + SHORTEST, offset: place.at - at })
      }
    }
    for (const [first, going] of open) close(first, going)
    for (const [run, place] of own) {
      const places = index.get(run)
      if (places) places.push(place)
      else index.set(run, [place])
    }
  })
  return found
}
