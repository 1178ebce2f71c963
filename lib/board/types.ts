import type { ArticleRead, Claim, Family, Figure, Finding, Silence } from '#lib/claims/types.ts'
import type { Evidence } from '#lib/decisions/decision.ts'
import type { Act, ArticleDetails } from './acts.ts'
import type { RowAct, RowActOf } from './by-hand/row-act.ts'
import type { PlacedCorrection } from './corrections.ts'

/** A story as it is stored: who made it when, and everything that people did to it. */
export type StoredStory = {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly acts: readonly Act[]
  /** By hash, for every text that an act names. */
  readonly texts: ReadonlyMap<string, string>
}

/** A column. */
export type BoardArticle = ArticleDetails & {
  readonly id: string
  readonly file: string
  readonly text: string
  /** Letter of the family it shares most with: A, B, C in the order of the columns. */
  readonly letter: string
  readonly read: ArticleRead
  /** Its claims by id. */
  readonly claims: ReadonlyMap<string, Claim>
}

export type WithdrawnArticle = ArticleDetails & {
  readonly id: string
  readonly file: string
  readonly text: string
  readonly reason: string
  readonly act: number
}

/** What one article says for a figure; `claims` is empty where it is silent. */
export type Cell = {
  readonly article: string
  readonly claims: readonly Claim[]
  readonly silence: Silence | null
  /** Against the row's settled value, or where nothing is decided the value most origins state; null where it is that value or cannot be compared. */
  readonly mark: 'above' | 'below' | 'differs' | null
}

export const STATES = ['open', 'decided', 'pending', 'stale', 'reopened'] as const
export type State = (typeof STATES)[number]

/** Why a decision is stale: what it saw, what is there now, and the difference. */
export type Drift = {
  readonly seen: readonly Evidence[]
  readonly now: readonly Evidence[]
  readonly added: readonly Evidence[]
  readonly gone: readonly Evidence[]
  /** Same words at the same place, read as another value. */
  readonly changed: readonly { readonly seen: Evidence; readonly now: Evidence }[]
}

/** What people did to a row beside deciding it. */
export type Hand = {
  /** What the engine says of the row as it is now. */
  readonly engine: Pick<Figure, 'label' | 'class' | 'because'>
  readonly renamed: RowActOf<'rename-row'> | null
  readonly hidden: RowActOf<'hide-row'> | null
  /** The desk's class stands in the figure; what the engine said then is in the act. */
  readonly overruled: RowActOf<'overrule-class'> | null
  /** Whether the row's readings are others than those the class was overruled on. */
  readonly overruledOnOthers: boolean
  /** Ids of the claims that a person put here. */
  readonly brought: ReadonlySet<string>
  readonly aliases: readonly RowActOf<'teach-alias'>[]
}

export type DecideAct = Extract<Act, { kind: 'decide' }>

/** A row of the board: the figure, what each article says for it, and what the desk answered. */
export type Row = {
  readonly figure: Figure
  readonly group: string
  readonly cells: readonly Cell[]
  readonly state: State
  /** The decision that holds, also when it is stale; null where the row is open or reopened. */
  readonly decision: DecideAct | null
  readonly drift: Drift | null
  /** Every act on this row, the newest first, the undone ones too. */
  readonly history: readonly Act[]
  /** What a form must have seen: changes whenever a reading or a decision of the row does; two parts, "readings.act". */
  readonly version: string
  /** Every reading of the row as a decision would keep it. */
  readonly evidence: readonly Evidence[]
  /** What the arithmetic shows of this row, alone or with others. */
  readonly findings: readonly Finding[]
  /** Null where nobody touched the row. */
  readonly hand: Hand | null
}

export type Board = {
  readonly id: string
  readonly title: string
  readonly articles: readonly BoardArticle[]
  readonly withdrawn: readonly WithdrawnArticle[]
  readonly families: readonly Family[]
  readonly rows: readonly Row[]
  /** Rows that somebody took off the board. */
  readonly hidden: readonly Row[]
  /** Acts on rows that stand, but whose words are in no row any more. */
  readonly unplaced: readonly RowAct[]
  /** Decisions that hold but whose words are found in no row any more. */
  readonly orphans: readonly DecideAct[]
  /** What people said about claims and nobody took back, in the order in which they said it. */
  readonly corrections: readonly PlacedCorrection[]
  readonly acts: readonly Act[]
  /** `seq` of every act that has no effect, because a later one undoes it. */
  readonly undone: ReadonlySet<number>
  readonly engine: string
  /** Number of the last act, 0 where there is none. */
  readonly seq: number
}
