import { onceAWord } from './tokens.ts'
import { isPeople, isPersonNoun } from './words/persons.ts'

/** Whether a token is a noun that counts human beings: "civilians", "gunman", "Tunisians". */
export const namesPersons = onceAWord(({ lower, text }) => isPersonNoun(lower, text))

/** Whether a token names a people in the plural. */
export const namesPeople = onceAWord(({ text }) => isPeople(text))
