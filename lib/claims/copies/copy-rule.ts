import type { ArticleText, Claim, Span } from '../types.ts'
import type { CopyEdge } from './copy-edge.ts'

/** An article as the search for copies sees it. `agencies`: all that its credits, its dateline or its own words carry. */
export type CopyText = {
  readonly article: ArticleText
  readonly agency: string | null
  readonly agencies: readonly string[]
  /** The credit lines, as printed. */
  readonly credits: readonly string[]
  readonly claims: readonly Claim[]
}

/** A tie between two texts, by their indices, and the words of both that show it. */
export type Tie = {
  readonly first: number
  readonly second: number
  readonly because: string
  readonly shown: readonly { readonly first: Span; readonly second: Span }[]
}

type Example = {
  readonly outlet?: string
  readonly published?: string
  readonly agency?: string
  readonly text: string
}

/**
 * One way to know that two texts come from one original. It looks at all texts of the story at once, so that none has to
 * be set against every other. Its examples are its tests and what the legend shows: in `fires` the first two texts are
 * tied by this rule, in `not` no two are.
 */
export type CopyRule = {
  readonly id: CopyEdge['rule']
  /** For the legend: what the tie means, one sentence. */
  readonly means: string
  readonly ties: (texts: readonly CopyText[]) => Tie[]
  readonly fires: readonly (readonly Example[])[]
  readonly not: readonly (readonly Example[])[]
}

export const nameOf = ({ article }: CopyText) => article.outlet ?? article.file

/** What an edge shows at most: the longest runs, the first figures. */
export const SHOWN = 5
