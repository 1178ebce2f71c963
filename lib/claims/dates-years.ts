import { closesAt, type DateWay, type FoundDate, isYear, lower, type OpenedWay, yearAt } from './date-way.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/** Years and runs of years: "in 2011", "the 1990s", "between 1882 and 1897", "in 1131". */
const precedesYear = oneOf('in since of until by from before after during late early mid'.split(' '))

/** A year alone: "in 2011", "the 1982 massacre", "back to 1954"; not the number of a flight. */
const year: DateWay = (list, at) => {
  const found = yearAt(list, at)
  if (!found) return null
  const left = lower(list, at - 1) === '-' ? list[at - 2] : list[at - 1]
  const back = left?.lower === 'to' && lower(list, at - 2) === 'back'
  const attributive = left?.lower === 'the' && list[at + 1]?.type === 'word'
  if (!precedesYear(left) && !back && !attributive) return null
  return { from: at, to: at, words: { form: 'absolute', iso: found }, rule: 'date-year' }
}

/** "compared to 2015", "compared with 2015". */
const comparedYear: DateWay = (list, at) => {
  const found = yearAt(list, at)
  const compared = lower(list, at - 2) === 'compared' && isTo(list[at - 1])
  return found && compared ? yearFound(at, found) : null
}

const isTo = oneOf(['to', 'with'])

/** "in 1131": long before the years that need no more than "in"; "in 1200 homes" is a count. */
const oldYear: DateWay = (list, at) => {
  const framed = framesYear(list[at - 1]) && closesAt(list, at + 1)
  return framed ? yearFound(at, list[at]?.text ?? '') : null
}
const isOldYear = onceAWord(({ text }) => /^1[0-5]\d\d$/.test(text))
const framesYear = oneOf(['in', 'since', 'until'])
const yearFound = (at: number, iso: string): FoundDate => {
  return { from: at, to: at, words: { form: 'absolute', iso }, rule: 'date-year' }
}

const tight = (list: readonly Token[], at: number) => list[at]?.end === list[at + 1]?.start

/** "the 1990s", "1960s". */
const decade: DateWay = (list, at) => {
  const first = yearAt(list, at)
  if (!first?.endsWith('0') || lower(list, at + 1) !== 's' || !tight(list, at)) return null
  const last = `${first.slice(0, 3)}9`
  return { from: at, to: at + 1, words: { form: 'years', first, last, unit: 'decade' }, rule: 'date-decade' }
}

/** "between 1882 and 1897", "from 1914 to 1918". */
const fromTo: DateWay = (list, at) => {
  const link = { between: 'and', from: 'to' }[lower(list, at)]
  const [first, last] = [yearAt(list, at + 1), yearAt(list, at + 3)]
  if (!link || !first || !last || lower(list, at + 2) !== link || last <= first) return null
  return { from: at, to: at + 3, words: { form: 'years', first, last, unit: 'year' }, rule: 'date-years' }
}

/** "in 1914-18", "the 2012-2014 campaign". */
const dashed: DateWay = (list, at) => {
  const first = yearAt(list, at)
  const end = list[at + 2]?.text ?? ''
  if (!first || !/^[-–]$/.test(lower(list, at + 1)) || !tight(list, at) || !tight(list, at + 1)) return null
  const last = /^\d\d$/.test(end) ? `${first.slice(0, 2)}${end}` : yearAt(list, at + 2)
  if (!last || last <= first || !/^(?:in|the|from|of|during|since)$/.test(lower(list, at - 1))) return null
  return { from: at, to: at + 2, words: { form: 'years', first, last, unit: 'year' }, rule: 'date-years' }
}

const opensRange = oneOf(['between', 'from'])
export const YEARS: readonly OpenedWay[] = [
  { opens: isYear, way: decade },
  { opens: opensRange, way: fromTo },
  { opens: isYear, way: dashed },
  { opens: isYear, way: year },
  { opens: isYear, way: comparedYear },
  { opens: isOldYear, way: oldYear },
]
