import type { Anchor } from './decision.ts'
import { RATIONALE_LIMIT } from './decision-form.ts'
import { type Moved, movedSince } from './moved.ts'
import type { BoardToDecide, RowToDecide } from './row-to-decide.ts'

export type TypedReopening = {
  readonly figure: string
  readonly version: string
  readonly request: string
  readonly rationale: string
}

export type ReopenResult<Row extends RowToDecide> = { readonly typed: TypedReopening } & (
  | {
      readonly status: 'reopened'
      readonly done: {
        readonly kind: 'reopen'
        readonly payload: { readonly rationale: string; readonly anchors: Anchor[] }
        /** The act that no longer holds. */
        readonly undoes: number
      }
    }
  | { readonly status: 'invalid'; readonly errors: { readonly rationale: string } }
  | { readonly status: 'unknown'; readonly sentence: string }
  | Moved<Row>
)

/** A sent form in, its fields as typed out. */
export function typedReopening(form: FormData): TypedReopening {
  const typed = (field: keyof TypedReopening): string => {
    const entry = form.get(field)
    return typeof entry === 'string' ? entry : ''
  }
  return {
    figure: typed('figure'),
    version: typed('version'),
    request: typed('request'),
    rationale: typed('rationale'),
  }
}

/** The act that opens a decided row again, or why not. It names the words that the decision stood on. */
export function reopen<Row extends RowToDecide>(
  board: BoardToDecide<Row>,
  typed: TypedReopening,
): ReopenResult<Row> {
  const row = board.rows.find(({ figure }) => figure.key === typed.figure)
  if (!row) return { status: 'unknown', typed, sentence: 'This figure is not on the board any more.' }
  const moved = movedSince(typed.version, row, board)
  if (moved) return { ...moved, typed }
  if (!row.decision)
    return { status: 'unknown', typed, sentence: 'Nothing is decided here that could be reopened.' }
  const rationale = typed.rationale.replace(/\r\n?/g, '\n').trim()
  const error = rationaleError(rationale)
  if (error) return { status: 'invalid', errors: { rationale: error }, typed }
  const anchors = row.decision.payload.evidence.map(({ anchor }) => anchor)
  return {
    status: 'reopened',
    done: { kind: 'reopen', payload: { rationale, anchors }, undoes: row.decision.seq },
    typed,
  }
}

function rationaleError(rationale: string): string | null {
  if (rationale === '') return 'Write why: a decision is reopened with a reason.'
  if (rationale.length <= RATIONALE_LIMIT) return null
  const [length, limit] = [rationale.length, RATIONALE_LIMIT].map((size) => size.toLocaleString('en-GB'))
  return `The reason has ${length} characters; ${limit} can be kept.`
}
