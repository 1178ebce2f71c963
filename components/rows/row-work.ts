import { articleName } from '#components/board/board-view.ts'
import type { RowActKind } from '#lib/board/by-hand/row-act.ts'
import type { Refusal } from '#lib/board/by-hand/row-order.ts'
import type { Board, Row } from '#lib/board/types.ts'
import { type WordsAround, wordsAround } from '#lib/board/words-around.ts'
import type { Claim, ClassId } from '#lib/claims/types.ts'
import type { NamedRow } from './row-forms.ts'

/** A row as the forms of acts need it; asked for when one opens. */
export type RowWork = {
  readonly key: string
  readonly label: string
  readonly class: ClassId
  /** What the engine says, where the desk said something else. */
  readonly engine: { readonly class: ClassId; readonly because: string }
  readonly version: string
  readonly seq: number
  readonly readings: readonly ReadingWork[]
  /** Every other row of the board: what one can be moved to, merged with or tied to. */
  readonly others: readonly NamedRow[]
  /** Names that stand in it: origins, speakers, names as printed. */
  readonly names: readonly string[]
}
export type ReadingWork = {
  readonly id: string
  readonly article: string
  readonly letter: string
  readonly quote: string
  /** What stands around it in its sentence, where another reading of the row looks the same; else null. */
  readonly around: WordsAround | null
}

/** A row where an alias would hold too. */
export type PlaceWork = {
  readonly key: string
  readonly label: string
  /** Label of the row that it would become one with. */
  readonly into: string | null
}

/** `seq` is the act that was kept. */
export type RowAnswer =
  | { readonly status: 'kept'; readonly seq: number; readonly kind: RowActKind }
  | { readonly status: 'refused'; readonly why: Refusal | 'busy' }
  | { readonly status: 'unwritable'; readonly sentence: string }

/** `undid`: what kind of act was taken back; `seq` is the undo, which can be undone as well. */
export type UndoAnswer =
  | { readonly status: 'undone'; readonly seq: number; readonly undid: string }
  | { readonly status: 'nothing' }
  | { readonly status: 'refused'; readonly why: 'gone' | 'busy' }
  | { readonly status: 'unwritable'; readonly sentence: string }

/** What the server does for the forms; each asks the door by itself. */
export type RowActions = {
  readonly open: (figure: string) => Promise<RowWork | null>
  readonly places: (figure: string, alias: string, name: string) => Promise<readonly PlaceWork[]>
  readonly keep: (order: unknown) => Promise<RowAnswer>
  readonly undo: (seq: number) => Promise<UndoAnswer>
  readonly undoLast: () => Promise<UndoAnswer>
}

/** A row of the board in, what its forms need out. */
export function rowWork(board: Board, row: Row): RowWork {
  const { figure, hand, version, cells } = row
  const claims = cells.flatMap((cell) => cell.claims.map((claim) => ({ claim, article: cell.article })))
  const engine = hand?.engine ?? figure
  return {
    key: figure.key,
    label: figure.label,
    class: figure.class,
    engine: { class: engine.class, because: engine.because },
    version,
    seq: board.seq,
    readings: readingsOf(claims, board),
    others: board.rows
      .filter((other) => other !== row)
      .map((other) => ({ key: other.figure.key, label: other.figure.label })),
    names: [
      ...new Set(
        claims.flatMap(({ claim: { kind, value, quote, origin, speaker } }) =>
          [kind === 'name' ? String(value ?? quote) : null, origin, speaker].filter((name) => name !== null),
        ),
      ),
    ],
  }
}

type Placed = { readonly claim: Claim; readonly article: string }

function readingsOf(claims: readonly Placed[], board: Board): readonly ReadingWork[] {
  const articles = new Map(board.articles.map((article) => [article.id, article]))
  const printed = claims.map(({ claim, article }) => {
    const from = articles.get(article)
    const [name, letter] = [from ? articleName(from) : article, from?.letter ?? '']
    return {
      id: claim.id,
      article: name,
      letter,
      quote: claim.quote,
      around: from ? wordsAround(from, claim) : null,
    }
  })
  const shown = ({ letter, article, quote }: ReadingWork) => `${letter} ${article}\n${quote}`
  const alike = Map.groupBy(printed, shown)
  return printed.map((one) => (alike.get(shown(one))?.length === 1 ? { ...one, around: null } : one))
}
