import { onceAWord, type Token } from './tokens.ts'

const POSSESSIVE = /['’]s?$/

/** "Observatory’s", "rebels'". */
export const owns = onceAWord(({ text }) => POSSESSIVE.test(text))

/** A word as printed, without its possessive: "Observatory" of "Observatory’s". */
export const bare = (token: Token): string => (owns(token) ? unowned(token.text) : token.text)

/** The same of a word by itself. */
export const unowned = (word: string): string => word.replace(POSSESSIVE, '')
