import type { Span } from '../types.ts'

export const COPY_RULE_IDS = ['shared-runs', 'credit-line', 'same-quotes', 'reworded-copy'] as const
export type CopyRuleId = (typeof COPY_RULE_IDS)[number]

/** How it is known that two articles come from one original. */
export type CopyEdge = {
  readonly a: string
  readonly b: string
  readonly rule: CopyRuleId
  /** One sentence for a person, without its full stop. */
  readonly because: string
  /** Which of the two came first and what says so; null where nothing does. */
  readonly first: { readonly article: string; readonly by: 'agency' | 'credit' | 'date' } | null
  /** The words of both texts that show it: the longest runs, the quotations or the figures, in the order of the texts. */
  readonly shown: readonly { readonly a: Span; readonly b: Span }[]
}
