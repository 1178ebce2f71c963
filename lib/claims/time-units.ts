import { oneOf, type Token } from './tokens.ts'

/** Units of time and what they are counted in. */
export type TimeUnit = { readonly id: string; readonly times: number }
const units = (entries: Record<string, TimeUnit>) => new Map(Object.entries(entries))
const UNITS = units({
  second: { id: 'second', times: 1 },
  minute: { id: 'minute', times: 1 },
  min: { id: 'minute', times: 1 },
  hour: { id: 'hour', times: 1 },
  hr: { id: 'hour', times: 1 },
  day: { id: 'day', times: 1 },
  night: { id: 'night', times: 1 },
  week: { id: 'week', times: 1 },
  fortnight: { id: 'week', times: 2 },
  weekend: { id: 'weekend', times: 1 },
  month: { id: 'month', times: 1 },
  year: { id: 'year', times: 1 },
  decade: { id: 'year', times: 10 },
  century: { id: 'year', times: 100 },
  centurie: { id: 'year', times: 100 },
})
/** "year", "years", "year's", "years'". */
const SPELT = new Map(
  [...UNITS].flatMap(([word, unit]) => [word, `${word}s`, `${word}'s`].map((form) => [form, unit] as const)),
)
const isUnit = oneOf(SPELT.keys())
export const unitOf = (token: Token | undefined): TimeUnit | undefined =>
  token && isUnit(token) ? SPELT.get(token.lower) : undefined

export const isTimeWord = (word: string) => SPELT.has(word)
