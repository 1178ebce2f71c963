import type { BoardQuery } from './board-query.ts'
import type { ArticleView } from './board-view.ts'

/** An article and which of the story's it is: cells name it by that. */
export type Column = { readonly article: ArticleView; readonly index: number }

/** The columns that are shown, in the order that the query asks for: those a person put first, then the others. */
export function shownColumns(
  articles: readonly ArticleView[],
  query: Pick<BoardQuery, 'order' | 'first' | 'hidden'>,
): readonly Column[] {
  return orderedColumns(articles, query).filter(({ article }) => !query.hidden.includes(article.id))
}

/** The same with the hidden ones: what the menu of the columns lists. */
export function orderedColumns(
  articles: readonly ArticleView[],
  { order, first }: Pick<BoardQuery, 'order' | 'first'>,
): readonly Column[] {
  const place = ({ article }: Column) => {
    const put = first.indexOf(article.id)
    return put < 0 ? first.length : put
  }
  return articles
    .map((article, index): Column => ({ article, index }))
    .sort((a, b) => place(a) - place(b) || ORDERS[order](a.article, b.article) || a.index - b.index)
}

/** The articles' ids with one of them a step to the start or to the end: what "first" of the address becomes. */
export function moved(columns: readonly Column[], id: string, step: -1 | 1): readonly string[] {
  const ids = columns.map(({ article }) => article.id)
  const from = ids.indexOf(id)
  const to = from + step
  const other = ids[to]
  if (from < 0 || other === undefined) return ids
  return ids.map((one, at) => (at === from ? other : at === to ? id : one))
}

const ORDERS = {
  added: () => 0,
  family: (a, b) => a.letter.length - b.letter.length || compare(a.letter, b.letter),
  // What has no date stands behind what has one.
  published: (a, b) =>
    Number(a.published === '') - Number(b.published === '') || compare(a.published, b.published),
  outlet: (a, b) => a.name.localeCompare(b.name, 'en'),
} as const satisfies Record<BoardQuery['order'], (a: ArticleView, b: ArticleView) => number>

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
