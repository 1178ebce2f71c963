import { blocks } from '#lib/claims/blocks.ts'
import type { CopyText } from '#lib/claims/copies/copy-rule.ts'
import { credited } from '#lib/claims/copies/credited.ts'
import { families } from '#lib/claims/families.ts'
import { readArticle } from '#lib/claims/read-article.ts'
import { agencyOf } from '#lib/claims/wire.ts'
import type { Limit } from './bench-growth.ts'
import { interleaved } from './bench-timing.ts'

/** Ten times the articles of one story may take half as much again as ten times the time. */
const FEW = 100
const MANY = 1000
const AT_MOST = 15
const ROUNDS = { counted: 3, before: 1 }
/** Every third article prints one wire text, which is the worst that a story can do: a third of all pairs are copies. */
const EVERY = 3

/** A story of so many real articles, again from the first where they do not do; every third has the wire's text above its own. */
function story(texts: readonly string[], articles: number): CopyText[] {
  const wire = texts[0] ?? ''
  return Array.from({ length: articles }, (_, i) => {
    const own = texts[i % texts.length] ?? ''
    const text = i % EVERY === 0 ? `${wire}\n\n${own}` : own
    const id = `${String(i).padStart(5, '0')}.txt`
    const known = { outlet: `Outlet ${i}`, title: null, published: '2024-12-05', agency: null }
    const article = { id, file: id, text, ...known }
    const all = blocks(text)
    const agency = agencyOf(article, all)
    return { article, agency, ...credited(article, all, agency), claims: readArticle(article).claims }
  })
}

/** How the search for copies grows with the articles of a story. */
export function familiesGrowth(texts: readonly string[]): Limit {
  const many = story(texts, MANY)
  const few = many.slice(0, FEW)
  const { ratio } = interleaved(
    () => families(few),
    () => families(many),
    ROUNDS,
  )
  return { name: `copies among ${FEW} to ${MANY} articles`, ratio, atMost: AT_MOST }
}
