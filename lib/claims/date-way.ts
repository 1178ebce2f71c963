import type { DateWords } from './date-words.ts'
import { onceAWord, type Question, type Token } from './tokens.ts'

/** The dates of a sentence as they are written, without what happened on them: scope and attribution read these too. */
export type FoundDate = {
  readonly from: number
  readonly to: number
  readonly words: DateWords
  readonly rule: string
}
/** One way of writing a date, tried at a token. */
export type DateWay = (list: readonly Token[], at: number) => FoundDate | null
/** A way with the words that it begins with: at any other it is not tried. */
export type OpenedWay = { readonly opens: Question; readonly way: DateWay }

export const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
export const pad = (part: string | number) => String(part).padStart(2, '0')

const YEAR = /^(?:1[6-9]|20)\d\d$/
export const isYear = onceAWord(({ text }) => YEAR.test(text))
export const yearAt = (list: readonly Token[], at: number): string | null => {
  const token = list[at]
  return token && isYear(token) ? token.text : null
}

/** Words that a noun phrase does not go on with: what stands before them is complete. */
const CLOSES = new Set(
  'a an the in on at to of by for from with as and or but when where while who which that then after before until since than during because if so it he she they we was were is are has have had will would said near over'.split(
    ' ',
  ),
)
const closes = onceAWord(({ type, lower }) => type === 'mark' || CLOSES.has(lower))
export const closesAt = (list: readonly Token[], at: number) => {
  const token = list[at]
  return !token || closes(token)
}
