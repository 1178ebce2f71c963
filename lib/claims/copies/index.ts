import { cameFirst } from './came-first.ts'
import type { CopyEdge } from './copy-edge.ts'
import type { CopyRule, CopyText } from './copy-rule.ts'
import { creditLine } from './credit-line.ts'
import { rewordedCopy } from './reworded-copy.ts'
import { sameQuotes } from './same-quotes.ts'
import { sharedRunsRule } from './shared-runs.ts'

/** Every way to know a copy, the most convincing first. */
export const COPY_RULES: readonly CopyRule[] = [sharedRunsRule, creditLine, sameQuotes, rewordedCopy]

/** The texts of a story → what ties any two of them, each tie with the words that show it. */
export function copyEdges(texts: readonly CopyText[]): CopyEdge[] {
  return COPY_RULES.flatMap(({ id, ties }) =>
    ties(texts).flatMap(({ first, second, because, shown }): CopyEdge[] => {
      const [a, b] = [texts[first], texts[second]]
      if (!a || !b) return []
      const { first: earlier, says } = cameFirst(a, b)
      return [
        {
          a: a.article.id,
          b: b.article.id,
          rule: id,
          because: says ? `${because}, and ${says}` : because,
          first: earlier,
          shown: shown.map(({ first, second }) => ({ a: first, b: second })),
        },
      ]
    }),
  )
}
