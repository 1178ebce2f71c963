import { readValue } from '#lib/board/evidence.ts'
import type { Board, Row } from '#lib/board/types.ts'
import type { ClassId } from '#lib/claims/types.ts'
import { MOST_COLUMNS } from './texts-query.ts'

/** Articles to be set side by side, and ids that were asked for and are not there, or are too many. */
export type Chosen = { readonly articles: readonly string[]; readonly left: readonly string[] }

/**
 * The articles that were asked for, as far as they stand on the board. One alone is joined by the one that differs from
 * it most, of equals the first of another family; where none was asked for, the two that differ most stand.
 */
export function chosenArticles(board: Pick<Board, 'articles' | 'rows'>, asked: readonly string[]): Chosen {
  const standing = asked.filter((id) => board.articles.some((article) => article.id === id))
  const articles = standing.slice(0, MOST_COLUMNS)
  const left = asked.filter((id) => !articles.includes(id))
  const [only] = articles
  if (articles.length > 1 || board.articles.length < 2) {
    return { articles: only ? articles : board.articles.slice(0, 1).map(({ id }) => id), left }
  }
  return { articles: only ? [only, partnerOf(board, only).id] : mostApart(board), left }
}

/** In these nobody says anything else than another. */
const ALIKE: ReadonlySet<ClassId> = new Set(['agree', 'single'])

type Partner = { readonly id: string; readonly apart: number }

function partnerOf({ articles, rows }: Pick<Board, 'articles' | 'rows'>, only: string): Partner {
  const letters = new Map(articles.map(({ id, letter }) => [id, letter]))
  const others = articles
    .filter(({ id }) => id !== only)
    .map(({ id, letter }) => ({ id, apart: apart(rows, only, id), other: letter !== letters.get(only) }))
  const [best] = others.sort((a, b) => b.apart - a.apart || Number(b.other) - Number(a.other))
  return best ?? { id: only, apart: 0 }
}

function mostApart(board: Pick<Board, 'articles' | 'rows'>): readonly string[] {
  const pairs = board.articles.slice(0, MOST_LOOKED_AT).map(({ id }) => ({ id, with: partnerOf(board, id) }))
  const best = pairs.reduce((a, b) => (b.with.apart > a.with.apart ? b : a))
  return [best.id, best.with.id]
}

/** Of a large story only so many are tried as the first of a pair. */
const MOST_LOOKED_AT = 12

/** In how many rows both speak and do not say the same. */
function apart(rows: readonly Row[], a: string, b: string): number {
  return rows.filter(({ figure, cells }) => {
    if (ALIKE.has(figure.class)) return false
    const [one, other] = cells
      .filter(({ article, claims }) => claims.length > 0 && (article === a || article === b))
      .map(({ claims }) => [...new Set(claims.map(readValue))].sort().join())
    return one !== undefined && other !== undefined && one !== other
  }).length
}
