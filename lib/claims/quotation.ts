import { type Answers, holds, onceAWord, sought, type Token } from './tokens.ts'

/** Quotation marks over a paragraph: a quotation of several sentences is open from one to the next. */
const OPENS = new Set(['“', '"', '‘', '«'])
/** What was opened double is not closed by an apostrophe: “the rebels’ channel”. */
const CLOSES = new Set(['”', '"', '»'])
/** The typewriter's mark is a quotation's where it touches a word on one side only: 'It rose,' the mayor said. */
const SINGLE = "'"

function opensAt(list: readonly Token[], at: number): boolean {
  const [left, mark, right] = [list[at - 1], list[at], list[at + 1]]
  if (mark?.text !== SINGLE) return OPENS.has(mark?.text ?? '')
  return right?.start === mark.end && right.type === 'word' && (left === undefined || left.end < mark.start)
}

function closesAt(list: readonly Token[], at: number, opened: string): boolean {
  const mark = list[at]
  if (opened === '‘') return mark?.text === '’'
  if (opened === SINGLE) return mark?.text === SINGLE && list[at - 1]?.end === mark.start
  return CLOSES.has(mark?.text ?? '')
}

export type Quotation = {
  /** Whether each token stands inside quotation marks; the marks themselves do not. Empty where nothing is quoted. */
  readonly inside: readonly boolean[]
  /** Whether a quotation is open at the end. */
  readonly open: boolean
}

const marks = sought(onceAWord(({ text }) => OPENS.has(text) || text === SINGLE))
const UNQUOTED: Quotation = { inside: [], open: false }

/** The quotation marks of a sentence, of which is known what its tokens hold. */
export function quotationIn(list: readonly Token[], held: Answers, openBefore: boolean): Quotation {
  if (!openBefore && !holds(held, marks)) return UNQUOTED
  let opened: string | null = openBefore ? '“' : null
  const inside = list.map(({ text, type }, at) => {
    const mark = type === 'mark' && (opened === null ? opensAt(list, at) : closesAt(list, at, opened))
    if (mark) opened = opened === null ? text : null
    return opened !== null && !mark
  })
  return { inside, open: opened !== null }
}
