import type { Token } from './tokens.ts'
import { HAPPENING } from './words/happenings.ts'

/** The noun behind "of": "days of intense fighting" is fighting, "a decade of civil war it …" is war. */
function nounOf(list: readonly Token[], at: number): string | null {
  const end = list.findIndex((token, i) => i >= at && (token.type !== 'word' || ENDS_NOUN.has(token.lower)))
  return list.slice(at, Math.min(end < 0 ? list.length : end, at + 3)).at(-1)?.lower ?? null
}
const ENDS_NOUN = new Set(
  'the a an in on at to of and or but it he she they we which that who was were is are had has have with for from by after before between since through into over amid against under near during about as than his her its their'.split(
    ' ',
  ),
)

/** What lasted or lay between: the noun after "of" or behind "six-year-old", else the word after. */
export function measureOf(list: readonly Token[], to: number): string {
  const next = list[to + 1]?.lower ?? ''
  if (next === 'of') return named(nounOf(list, to + 2)) ?? 'time'
  if (list[to - 1]?.text === '-') {
    const noun = attributed(list, next === '-' ? to + 3 : to + 1)
    if (noun) return noun
  }
  return /^(?:after|before|since|later|ago|earlier)$/.test(next) ? `time ${next}` : 'time'
}

/** What "six-year" is said of: "six-year civil war", "five-year wait". */
function attributed(list: readonly Token[], at: number): string | null {
  const words = list.slice(at, at + 3)
  const happening = words.find(({ lower }) => HAPPENING.has(lower))
  const [first] = words
  const noun = happening ?? (first?.type === 'word' && !ENDS_NOUN.has(first.lower) ? first : null)
  return named(noun?.lower ?? null)
}

/** "conflict" is the war of another text, and "six weeks of hearings" are a six-week hearing. */
const named = (noun: string | null): string | null =>
  noun === null ? null : (HAPPENING.get(noun) ?? noun.replace(/(?<=[a-rt-z])s$/, ''))
