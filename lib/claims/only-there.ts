import { isOwnersWhole } from './counted-persons.ts'
import { oneOf, type Token } from './tokens.ts'

/** "None of the 156 people on board survived": they were on board. */
const isNone = (list: readonly Token[], from: number) =>
  list
    .slice(Math.max(0, from - 3), from)
    .map(({ lower }) => lower)
    .join(' ') === 'none of the'

/** What the sentence says became of others: of a part of them, or of whose children they are. */
export const isOnlyThere = (list: readonly Token[], from: number, noun: string | null) =>
  isNone(list, from) || isOwnersWhole(list, from) || (has(list[from - 1]) && FAMILY.test(noun ?? ''))
const has = oneOf(['has', 'have', 'had'])
const FAMILY = /^(?:children|kids|sons?|daughters?|siblings|brothers?|sisters?|grandchildren|wives)$/
