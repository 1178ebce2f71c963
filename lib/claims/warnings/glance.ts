/**
 * What one look at every character of a text finds for the rules that are about marks and blanks, so that none of them
 * reads the whole text again: where something may stand, in order. Most texts hold next to nothing of any.
 */
export type Glance = {
  /** The blank before a word that seems to stand twice. */
  readonly doubled: readonly number[]
  /** The mark that ends a sentence, before a blank and a small letter. */
  readonly lowAfterStop: readonly number[]
  /** The blank before a full stop. */
  readonly loneStops: readonly number[]
  /** The blank before an opening bracket. */
  readonly brackets: readonly number[]
  /** The blank between two words that may be two of a name. */
  readonly betweenCapitals: readonly number[]
  /** Quotation marks; the two halves of '' are one. */
  readonly quotes: readonly number[]
  /** Whether there is any letter beyond Latin. */
  readonly beyondLatin: boolean
}

const BLANK = 1
const QUOTE = 2
const HALF_QUOTE = 3
const BEYOND_LATIN = 4
/** What each UTF-16 unit is to the rules; most are nothing. */
const KINDS = new Uint8Array(0x10000)
KINDS.fill(BEYOND_LATIN, 0x370, 0x1e00)
KINDS.fill(BEYOND_LATIN, 0x2e80, 0xfb00)
for (const [marks, kind] of [
  [' ', BLANK],
  ['“”"', QUOTE],
  ["'’", HALF_QUOTE],
] as const)
  for (const mark of marks) KINDS[mark.charCodeAt(0)] = kind

/** No word that is looked for twice in a row is longer. */
const LONGEST_DOUBLED = 5
const [STOP = 0, BANG = 0, ASKS = 0, OPENING = 0, LOW_A = 0, LOW_E = 0, LOW_L = 0, HYPHEN = 0] =
  units('.!?(ael-')

function units(marks: string): number[] {
  return [...marks].map((mark) => mark.charCodeAt(0))
}

const isStop = (unit: number) => unit === STOP || unit === BANG || unit === ASKS
const isLow = (unit: number) => unit >= 97 && unit <= 122
const isHigh = (unit: number) => unit >= 65 && unit <= 90

export function glanceAt(text: string): Glance {
  const found: Places = { doubled: [], lowAfterStop: [], loneStops: [], brackets: [], betweenCapitals: [] }
  const quotes: number[] = []
  let beyondLatin = false
  let blank = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = KINDS[unit]
    if (!kind) continue
    if (kind === BLANK) {
      atBlank(text, blank, at, found)
      blank = at
    } else if (kind === BEYOND_LATIN) beyondLatin = true
    else if (kind === QUOTE) quotes.push(at)
    else if (text.charCodeAt(at + 1) === unit) quotes.push(at++)
  }
  return { ...found, quotes, beyondLatin }
}

type Places = { readonly [Place in Exclude<keyof Glance, 'quotes' | 'beyondLatin'>]: number[] }

/** What the blank at a place tells, of the word between it and the blank before, and of what follows. */
function atBlank(text: string, before: number, at: number, found: Places): void {
  const first = text.charCodeAt(before + 1)
  const next = text.charCodeAt(at + 1)
  if (isLow(next)) {
    const length = at - before
    if (first === next && before >= 0 && length <= LONGEST_DOUBLED + 1 && isAgain(text, at, length))
      found.doubled.push(before)
    if (isStop(text.charCodeAt(at - 1))) found.lowAfterStop.push(at - 1)
  } else if (next === STOP) found.loneStops.push(at)
  else if (next === OPENING) found.brackets.push(at)
  if (isHigh(first) && mayBeSurname(text, at + 1, next)) found.betweenCapitals.push(at)
}

/** Whether the last letter before a blank comes back as far behind it. */
const isAgain = (text: string, at: number, length: number) =>
  text.charCodeAt(at - 1) === text.charCodeAt(at + length - 1)

/** "Heller", "Élan", "al-Haddad". */
function mayBeSurname(text: string, at: number, first: number): boolean {
  if (isHigh(first) || (first >= 0xc0 && first <= 0x17d)) return true
  const article = first === LOW_A || first === LOW_E
  return article && text.charCodeAt(at + 1) === LOW_L && text.charCodeAt(at + 2) === HYPHEN
}
