import { reconcile } from '#lib/claims/compare.ts'
import { readDrafts } from '#lib/claims/read-drafts.ts'
import { benchStory } from './bench-story.ts'
import { interleaved } from './bench-timing.ts'

/**
 * How long it takes to set a story's articles side by side, once each of them is read: grounding, copies, rows, classes and
 * silences. A desk waits for it with every article that it adds, so that the milliseconds are judged beside their growth.
 */
export type Reconciled = {
  readonly articles: number
  readonly claims: number
  readonly milliseconds: number
  readonly atMost: number
}
export type Reconciling = {
  readonly stories: readonly Reconciled[]
  /** The time of the large story over the small one's, for so many times the claims. */
  readonly ratio: number
  readonly atMost: number
}

const SMALL = { articles: 20, atMost: 300 }
const LARGE = { articles: 200, atMost: 3000 }
/** Ten times the claims. */
const TIMES_AS_LONG = 15
const ROUNDS = { before: 2, counted: 5 }

export async function reconciling(texts: readonly string[]): Promise<Reconciling> {
  const [small, large] = [await story(SMALL.articles, texts), await story(LARGE.articles, texts)]
  const { first, second, ratio } = interleaved(small.work, large.work, ROUNDS)
  return {
    stories: [
      { ...SMALL, claims: small.claims, milliseconds: first },
      { ...LARGE, claims: large.claims, milliseconds: second },
    ],
    ratio,
    atMost: TIMES_AS_LONG,
  }
}

async function story(size: number, texts: readonly string[]) {
  const { title, articles } = await benchStory(size, texts)
  const read = articles.map((article) => ({ article, read: readDrafts(article.text) }))
  const claims = read.reduce((sum, { read: { drafts } }) => sum + drafts.length, 0)
  return { claims, work: () => reconcile({ title }, read) }
}
