import type { Item } from './items.ts'
import { isWhole, unanchored } from './same-date.ts'

/**
 * What two dates of two articles have in common, or they never share a row: their days, the event at its place, or an hour
 * that is the only one of its text. A short date is found under its days, and by a longer one under its months; so no date
 * is asked with every other of its month. Follows `sameDate`; the tests hold it against that.
 */
export const datesOffer = (item: Item): readonly string[] => [...told(item), ...lasting(item).offered]
export const datesAsk = (item: Item): readonly string[] => [...told(item), ...lasting(item).asked]

/** What is equal in both. */
function told(item: Item): string[] {
  const { claim, place, low, high, lone } = item
  const keys = [low === null ? `printed ${unanchored(item)}` : `from ${low} to ${high}`]
  if (place !== null) keys.push(`${claim.measure} at ${place}`)
  if (isWhole(item)) keys.push(claim.measure)
  if (item.block.includes('clock')) keys.push(`at ${claim.value}`, ...(lone ? ['one hour'] : []))
  return keys
}

type Lasting = { readonly offered: readonly string[]; readonly asked: readonly string[] }
const NOWHEN: Lasting = { offered: [], asked: [] }
/** In days: a weekend, some years. */
const SHORT = 7
const LONG = 1500
const MONTH = 30

function lasting({ low, high }: Item): Lasting {
  if (low === null) return NOWHEN
  if (high === null || high - low > LONG) return { offered: ['ages'], asked: ['ages', 'dated'] }
  const months = named('month', low, high, MONTH)
  const toLong = named('long in', low, high, MONTH)
  if (high - low > SHORT) return { offered: [...toLong, 'dated'], asked: [...months, ...toLong, 'ages'] }
  const days = named('day', low, high, 1)
  return { offered: [...days, ...months, 'dated'], asked: [...days, ...toLong, 'ages'] }
}

/** The days or months between two days, by their number. */
function named(what: string, low: number, high: number, length: number): string[] {
  const names: string[] = []
  for (let at = Math.floor(low / length); at <= Math.floor(high / length); at++) names.push(`${what} ${at}`)
  return names
}
