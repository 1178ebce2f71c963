import type { ClassRule, Pair } from './classes/class.ts'
import { CLASSES } from './classes/index.ts'
import type { Comparable } from './comparable.ts'
import { CLASS_IDS, type ClassId, type Family } from './types.ts'

/** A row's readings → its class: every pair is matched, and the gravest pair gives the row its class and its because. */
export type Classified = { readonly class: ClassId; readonly rule: string; readonly because: string }

const gravity = (id: ClassId) => CLASS_IDS.indexOf(id)

function matched(pair: Pair): ClassRule {
  const rule = CLASSES.find((candidate) => candidate.fits(pair))
  if (!rule) throw new Error('the last class of the list must fit every pair')
  return rule
}

export function classify(readings: readonly Comparable[], families: readonly Family[]): Classified {
  const copies = (a: string, b: string) =>
    families.some(({ articles }) => articles.includes(a) && articles.includes(b))
  const pairs = readings.flatMap((a, i) =>
    readings.slice(i + 1).map((b): Pair => {
      const sameArticle = a.article === b.article
      return { a, b, sameArticle, sameFamily: !sameArticle && copies(a.article, b.article) }
    }),
  )
  const found = pairs
    .map((pair) => ({ pair, rule: matched(pair) }))
    .sort((x, y) => gravity(x.rule.id) - gravity(y.rule.id))
  const worst = found[0]
  const alone = new Set(readings.map(({ article }) => article)).size === 1
  if (!worst || (alone && worst.rule.id !== 'internal')) {
    return {
      class: 'single',
      rule: 'one-article',
      because: `Only ${readings[0]?.name ?? 'one article'} states it.`,
    }
  }
  return { class: worst.rule.id, rule: worst.rule.rule, because: worst.rule.because(worst.pair, readings) }
}
