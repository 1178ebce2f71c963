import { closesAt, type DateWay, type FoundDate, lower, type OpenedWay, pad } from './date-way.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/** Times of the clock; the day is another date of the sentence, else the article's. */
const at = (from: number, to: number, time: string): FoundDate => {
  return { from, to, words: { form: 'clock', time, on: null }, rule: 'date-clock' }
}

/** "10:45 p.m.", "10.30pm", "6 a.m.", "22:45"; the day is another date of the sentence, else the article's. */
const clock: DateWay = (list, at) => {
  const hour = list[at]?.text ?? ''
  const [, dotted, minutesDotted] = /^(\d{1,2})\.(\d{2})$/.exec(hour) ?? []
  const colon = list[at + 1]?.text === ':' && /^\d{2}$/.test(list[at + 2]?.text ?? '')
  const last = colon ? at + 2 : at
  const half = halfOfDay(list, last + 1)
  const minutes = Number(colon ? list[at + 2]?.text : (minutesDotted ?? 0))
  const shown = Number(dotted ?? hour)
  if (shown > 23 || minutes > 59 || !Number.isInteger(shown) || (!half && !colon)) return null
  if (half && shown > 12) return null
  const hours = half ? (shown % 12) + (half.pm ? 12 : 0) : shown
  const time = `${pad(hours)}:${pad(minutes)}`
  return { from: at, to: half?.to ?? last, words: { form: 'clock', time, on: null }, rule: 'date-clock' }
}

/** "p.m.", "pm", "a.m.": tokens with or without their stops. */
function halfOfDay(list: readonly Token[], at: number): { pm: boolean; to: number } | null {
  const first = lower(list, at)
  if (!first.startsWith('a') && !first.startsWith('p')) return null
  const word = first.replaceAll('.', '')
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', to: at }
  if (lower(list, at + 1) !== '.' && !first.includes('.')) return null
  const stops = [0, 1, 2, 3].map((i) => lower(list, at + i)).join('')
  if (/^[ap]\.m/.test(stops))
    return { pm: stops.startsWith('p'), to: stops === 'a.m.' || stops === 'p.m.' ? at + 3 : at + 2 }
  return null
}

const isZone = oneOf(
  'gmt utc bst est edt cst cdt pst pdt cet cest eet eest msk ist jst kst aest aedt sast hours hrs'.split(' '),
)

/** "0330 GMT", "1430 hours", "1430 local time", "530 AM": no mark between hours and minutes. */
const unmarked: DateWay = (list, from) => {
  const [, shown, minutes] = /^(\d{1,2})(\d\d)$/.exec(list[from]?.text ?? '') ?? []
  if (!shown || !minutes || Number(minutes) > 59) return null
  const half = halfOfDay(list, from + 1)
  if (half) return Number(shown) > 12 ? null : at(from, half.to, hourOf(Number(shown), half.pm, minutes))
  if (shown.length < 2 || Number(shown) > 23) return null
  const local = lower(list, from + 1) === 'local' && lower(list, from + 2) === 'time'
  if (!local && !isZone(list[from + 1])) return null
  return at(from, from + (local ? 2 : 1), `${shown}:${minutes}`)
}
const hourOf = (shown: number, pm: boolean, minutes: string) =>
  `${pad((shown % 12) + (pm ? 12 : 0))}:${minutes}`

const NAMED = new Map([
  ['midnight', '00:00'],
  ['noon', '12:00'],
  ['midday', '12:00'],
])
const isNear = oneOf(
  'at around about by after before until till since towards near past from approximately roughly nearly almost'.split(
    ' ',
  ),
)

/** "around midnight", "at noon"; "noon prayers" is no time. */
const named: DateWay = (list, from) => {
  const time = NAMED.get(lower(list, from))
  if (!time || !isNear(list[from - 1])) return null
  return closesAt(list, from + 1) || list[from + 1]?.capital ? at(from, from, time) : null
}

/** "10:45", "0330", "6 a.m.": an hour, or an hour and its minutes, is no longer. */
const opensClock = onceAWord(({ text }) => /^(?:\d{1,2}(?:\.\d{2})?|\d{3,4})$/.test(text))
const opensNamed = oneOf(NAMED.keys())
export const CLOCKS: readonly OpenedWay[] = [
  { opens: opensClock, way: clock },
  { opens: opensClock, way: unmarked },
  { opens: opensNamed, way: named },
]
