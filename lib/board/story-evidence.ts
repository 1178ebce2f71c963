import { type FamilyTree, familyTrees } from './family-trees.ts'
import type { Board, BoardArticle } from './types.ts'

/** What the evidence of every row of a story needs, once. */
export type StoryEvidence = {
  readonly id: string
  /** Changes with everything that could change a row: what was fetched under another one is thrown away. */
  readonly stamp: string
  readonly articles: readonly NamedColumn[]
  readonly withdrawn: readonly Omit<NamedColumn, 'letter'>[]
  readonly families: readonly FamilyTree[]
}

export type NamedColumn = Pick<BoardArticle, 'id' | 'letter' | 'outlet' | 'title' | 'file'>

/** A board in, what all its rows share out. */
export function storyEvidence(board: Board): StoryEvidence {
  const articles = new Map(board.articles.map((article) => [article.id, article]))
  return {
    id: board.id,
    stamp: stampOf(board),
    articles: board.articles.map((article) => ({ ...named(article), letter: article.letter })),
    withdrawn: board.withdrawn.map(named),
    families: familyTrees(board.families, articles),
  }
}

const named = ({ id, outlet, title, file }: Omit<NamedColumn, 'letter'>) => ({ id, outlet, title, file })

/** The acts are append-only, so the rules' version and the number of the last act say which board it is. */
export const stampOf = ({ engine, seq }: Pick<Board, 'engine' | 'seq'>): string => `${engine} ${seq}`
