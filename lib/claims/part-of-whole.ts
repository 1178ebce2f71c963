import { type Cue, cuesIn, takesObject } from './cues.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'
import { SMALL } from './words/number-words.ts'

/** "Seven of the 30 passengers died": what is told is told of the seven. */

const determines = oneOf(['the', 'its', 'their', 'his', 'her', 'our', 'a', 'an'])
const isOwner = onceAWord(({ text }) => /['’]s?$/.test(text))
const hedges = oneOf(['some', 'about', 'around', 'roughly', 'nearly', 'almost', 'estimated'])
const isNumber = onceAWord(({ type, lower }) => type === 'number' || SMALL.has(lower))

/** The token behind a count → the number of its whole, "seven of the 30", "30,000 of the city's 80,000"; null where none is. */
export function wholeBehind(list: readonly Token[], after: number): number | null {
  if (list[after]?.lower !== 'of') return null
  let at = after + 1
  if (determines(list[at])) at++
  if (isOwner(list[at])) at++
  if (at === after + 1) return null
  while (hedges(list[at])) at++
  return isNumber(list[at]) ? at : null
}

/** What may stand before the "of" and takes a part; "all of the 30" and "each of the 30" take everybody. */
const takesPart = oneOf(
  'none half most many some third quarter majority several few dozens scores'.split(' '),
)

/** Whether a number counts the whole of such a part, and what is told behind is not told of all. */
export function isPartedWhole(list: readonly Token[], from: number, to: number): boolean {
  let at = from - 1
  if (isOwner(list[at])) at--
  if (determines(list[at])) at--
  if (at === from - 1 || list[at]?.lower !== 'of') return false
  const left = list[at - 1]
  const opens = left === undefined || left.type === 'mark'
  return (opens || isNumber(left) || takesPart(left)) && !isDescribed(list, to)
}

/** "one of the 12 people killed", "two of the five men who were arrested": which ones are meant. */
const isDescribed = (list: readonly Token[], to: number) =>
  relates(list[to + 1]) || cuesIn(list).some((cue) => cue.from === to + 1 && isDoneTo(list, cue))
const relates = oneOf(['who', 'that', 'whose', 'whom'])
const isDoneTo = (list: readonly Token[], cue: Cue) =>
  cue.verb && DONE.test(cue.measure) && takesObject(list, cue)
const DONE = /^(?:killed|injured|detained|abducted|rescued|hospitalised)$/
