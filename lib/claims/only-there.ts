import { isPartedWhole } from './part-of-whole.ts'
import { oneOf, type Token } from './tokens.ts'

/** What the sentence says became of others: of a part of them, or of whose children they are. */
export const isOnlyThere = (
  list: readonly Token[],
  from: number,
  { to, noun }: { readonly to: number; readonly noun: string | null },
) => isPartedWhole(list, from, to) || (has(list[from - 1]) && FAMILY.test(noun ?? ''))
const has = oneOf(['has', 'have', 'had'])
const FAMILY = /^(?:children|kids|sons?|daughters?|siblings|brothers?|sisters?|grandchildren|wives)$/
