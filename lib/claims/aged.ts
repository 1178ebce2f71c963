import { oneOf, type Token } from './tokens.ts'

const hedgesAge = oneOf(['just', 'only', 'about', 'around'])
const isAged = oneOf(['aged', 'ages', 'age'])
const isAge = oneOf(['age', 'ages'])
const isAnd = oneOf(['and'])

/**
 * The first token of a number → where the words begin that make it an age; null where none do. "aged 33", "ages 10 to 15",
 * "at the age of 33", "between the ages of 10 and 15", and the second number of "aged 15 and 16".
 */
export function agedFrom(list: readonly Token[], from: number): number | null {
  const just = hedgesAge(list[from - 1]) ? from - 1 : from
  if (isAged(list[just - 1])) return just - 1
  if (list[from - 1]?.lower === 'of' && isAge(list[from - 2])) return from - 2
  return isSecond(list, from) ? from - 3 : null
}

/** "two boys aged 15 and 16 were …"; in "a man aged 60 and 12 others" what is counted has its noun behind it. */
const isSecond = (list: readonly Token[], from: number) =>
  isAnd(list[from - 1]) &&
  list[from - 2]?.type === 'number' &&
  isAged(list[from - 3]) &&
  (list[from + 1] === undefined || goesOn(list[from + 1]))
const goesOn = oneOf([...',.;)', 'was', 'were', 'is', 'are', 'had', 'have', 'who', 'from', 'died', 'in'])
