import { printDate } from './print-date.ts'
import type { Reading } from './row-to-decide.ts'
import { compareDates } from './typed-date.ts'

const WITH_THE =
  /\b(?:Observatory|Ministry|Office|Organi[sz]ation|Nations|Agency|Committee|Council|Foundation|Army|Police|Government|Department|Authority|Union|Commission|Cross|Crescent|Institute|Cent(?:re|er)|Service|Forces?|Network|Association|Bureau|Fund|Programme|Navy|Guard)\b/i
const SHORT_WITH_THE: ReadonlySet<string> = new Set([
  'UN',
  'EU',
  'US',
  'UK',
  'WHO',
  'ICRC',
  'FBI',
  'CIA',
  'BBC',
])

/** ", according to the Syrian Observatory for Human Rights"; empty where no reading names an origin. */
export function accordingTo(readings: readonly Reading[]): string {
  const origins = originsOf(readings)
  return origins.length === 0 ? '' : `, according to ${joined(origins.map(withArticle))}`
}

/** "; as of 5 December 2024": the latest moment that the readings give; empty where they give none. */
export function asOfClause(readings: readonly Reading[]): string {
  const moments = readings.flatMap(({ claim }) => claim.asOf ?? [])
  const [latest] = moments.sort((a, b) => compareDates(b, a))
  return latest === undefined ? '' : `; as of ${printDate(latest, 'long')}`
}

export function originsOf(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ claim }) => claim.origin ?? []))]
}

/** Names of bodies take "the" in a sentence, names of people and of news agencies do not. */
export function withArticle(origin: string): string {
  const takesIt = SHORT_WITH_THE.has(origin) || (WITH_THE.test(origin) && origin.includes(' '))
  return takesIt && !/^the /i.test(origin) ? `the ${origin}` : origin
}

/** ["a", "b", "c"] in, "a, b and c" out. */
export function joined(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
