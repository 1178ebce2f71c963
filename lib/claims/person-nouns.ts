import { onceAWord } from './tokens.ts'
import { isPeople, isPersonNoun } from './words/persons.ts'
import { ROLE_NOUNS } from './words/roles.ts'

/** Whether a token is a noun that counts human beings: "civilians", "gunman", "Tunisians". */
export const namesPersons = onceAWord(({ lower, text }) => isPersonNoun(lower, text))

/** Whether a token names a people in the plural. */
export const namesPeople = onceAWord(({ text }) => isPeople(text))

const ONE = new Set(
  'man woman boy girl wife husband son daughter brother sister mother father suspect victim pedestrian motorist cyclist grandmother grandfather schoolgirl schoolboy pensioner lady toddler infant'.split(
    ' ',
  ),
)
const isOne = ({ lower, text }: { lower: string; text: string }) =>
  ROLE_NOUNS.has(lower) || ONE.has(lower) || (isPersonNoun(lower, text) && !lower.endsWith('s'))
/** "driver", "wife", "Frenchwoman": a noun of one person. */
export const isOnePerson = onceAWord(isOne)
/** The same and their plurals, but for peoples: "31-year-old French Tunisian" describes, and names nobody. */
export const isPersons = onceAWord(({ lower }) => isOne({ lower, text: lower }) || isPersonNoun(lower, lower))
