import type { Token } from './tokens.ts'

/** The noun behind "of": "days of intense fighting" is fighting, "a decade of civil war it …" is war. */
function nounOf(list: readonly Token[], at: number): string | null {
  const end = list.findIndex((token, i) => i >= at && (token.type !== 'word' || ENDS_NOUN.has(token.lower)))
  return list.slice(at, Math.min(end < 0 ? list.length : end, at + 3)).at(-1)?.lower ?? null
}
const ENDS_NOUN = new Set(
  'the a an in on at to of and or but it he she they we which that who was were is are had has have with for from by after before between since his her its their'.split(
    ' ',
  ),
)

/** What lasted or lay between: the noun after "of", else the word after, else the verb before. */
export function measureOf(list: readonly Token[], to: number): string {
  const next = list[to + 1]?.lower ?? ''
  if (next === 'of') return nounOf(list, to + 2) ?? 'time'
  return /^(?:after|before|since|later|ago|earlier)$/.test(next) ? `time ${next}` : 'time'
}
