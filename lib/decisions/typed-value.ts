import type { Figure } from '#lib/claims/types.ts'
import { splitHedge } from './hedge-words.ts'
import { typedDate } from './typed-date.ts'
import { typedNumber } from './typed-number.ts'

type Of = Pick<Figure, 'kind' | 'unit'>

/** What was typed, in the row's terms and without its hedge: a number, an ISO date, or the words of a name or quote; null where it is none. */
export function typedValue(typed: string, { kind, unit }: Of): number | string | null {
  if (kind === 'name' || kind === 'quote') return typed
  const { bare } = splitHedge(typed)
  return kind === 'date' ? typedDate(bare) : typedNumber(bare, unit)
}

/** Whether two ways of writing are one value: "hundreds of thousands" as the cell prints it, "1200" for "1,200". */
export function isSameValue(a: string, b: string, figure: Of): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  const value = typedValue(a, figure)
  return value !== null && value === typedValue(b, figure)
}
