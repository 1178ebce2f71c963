import { HEDGE_TABLE } from '#lib/claims/hedges.ts'
import type { Claim, Hedge, Kind } from '#lib/claims/types.ts'

/** "A third" and "3-1" lose their meaning as plain numbers, and money its currency: they are printed in their own words. */
export const IN_OWN_WORDS: ReadonlySet<Kind> = new Set(['money', 'ratio', 'score'])

const WORDS = {
  exact: '',
  about: 'about',
  at_least: 'at least',
  more_than: 'more than',
  less_than: 'less than',
  at_most: 'up to',
  between: '',
  approx_magnitude: '',
} as const satisfies Record<Hedge, string>

/** A claim's hedge in words: "at least"; "nearly 300" is not anything below 300, and "more than a third" has its own. */
export function hedgeWords({ hedge, low, kind }: Pick<Claim, 'hedge' | 'low' | 'kind'>): string {
  if (IN_OWN_WORDS.has(kind)) return ''
  if (hedge !== 'less_than') return WORDS[hedge]
  if (low !== 0) return 'nearly'
  return kind === 'count' ? 'fewer than' : WORDS.less_than
}

export type Hedging = (typeof HEDGE_TABLE)[number]

const BEFORE = HEDGE_TABLE.flatMap((entry) => entry.before.map((words) => ({ entry, words }))).sort(
  (a, b) => b.words.length - a.words.length,
)

/** "More than 50" in, the hedge and "50" out; the hedge is null where the value stands alone or is said to be exact. */
export function splitHedge(typed: string): { readonly hedging: Hedging | null; readonly bare: string } {
  const text = typed.trim()
  const found = BEFORE.find(({ words }) => text.toLowerCase().startsWith(`${words} `))
  if (!found) return { hedging: null, bare: text }
  const hedging = found.entry.id === 'exact' ? null : found.entry
  return { hedging, bare: text.slice(found.words.length).trim() }
}

/** The same of a claim; "almost 40" and "nearly 40" are hedged alike, "less than 40" is not. */
export const hedgingOf = (claim: Claim): Hedging | null => splitHedge(`${hedgeWords(claim)} 0`).hedging
