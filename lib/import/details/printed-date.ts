const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?'

/** A full date as papers print it: "Thursday, 5 December 2024", "Dec. 5, 2024", "2024-12-05T14:00:00Z". One group: all of it. */
export const FULL_DATE = `(${WEEKDAY}(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2}))?))`

/** A printed date in, ISO out; null where it names no day there is. "5/12/2024" is none: it is two days, by country. */
export function isoOf(printed: string): string | null {
  const iso = /\d{4}-\d{2}-\d{2}(?:T\S+)?/.exec(printed)?.[0]
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? null : iso
  const words = /(\d{1,2})(?:st|nd|rd|th)?,?\s+([A-Za-z]{3})|([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})/.exec(printed)
  const year = /\d{4}$/.exec(printed)?.[0]
  const day = Number(words?.[1] ?? words?.[4])
  const month = MONTHS.indexOf((words?.[2] ?? words?.[3] ?? '').toLowerCase()) + 1
  if (year === undefined || month === 0) return null
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? date.toISOString().slice(0, 10)
    : null
}
