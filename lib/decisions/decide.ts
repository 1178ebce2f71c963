import { checkValues } from './check-values.ts'
import { checkWording } from './check-wording.ts'
import type { Decision } from './decision.ts'
import {
  checkDecisionForm,
  type DecisionEntries,
  type FieldErrors,
  type TypedDecision,
} from './decision-form.ts'
import { kindEntry, type Values } from './kinds.ts'
import { type Moved, movedSince } from './moved.ts'
import type { BoardToDecide, RowToDecide } from './row-to-decide.ts'

/** Either the act to append, or why not; what was typed always comes back. */
export type DecideResult<Row extends RowToDecide> = { readonly typed: TypedDecision } & (
  | {
      readonly status: 'decided'
      readonly done: { readonly kind: 'decide'; readonly payload: Decision }
      /** The name that a person without one gave, to be kept before the act. */
      readonly name: string | null
    }
  | { readonly status: 'invalid'; readonly errors: FieldErrors }
  | { readonly status: 'unknown'; readonly sentence: string }
  | Moved<Row>
)

/**
 * A form that was filled in on an earlier look at the board, judged on the board as it is now. What came first is said
 * before anything else, so that nobody mends the fields of a question that has changed.
 */
export function decide<Row extends RowToDecide>(
  board: BoardToDecide<Row>,
  typed: TypedDecision,
  person: { readonly name: string | null },
): DecideResult<Row> {
  const row = board.rows.find(({ figure }) => figure.key === typed.figure)
  if (!row) return { status: 'unknown', typed, sentence: 'This figure is not on the board any more.' }
  const moved = movedSince(typed.version, row, board)
  if (moved) return { ...moved, typed }
  const checked = checkDecisionForm(typed, person)
  if (checked.status === 'invalid') return { ...checked, typed }
  const { entries } = checked
  const errors = checkValues(entries, row)
  if (Object.keys(errors).length > 0) return { status: 'invalid', errors, typed }
  const values = ownValues(entries)
  const { wording } = entries
  const stranger = checkWording(wording, { kind: entries.kind, ...values }, row)
  if (stranger) return { status: 'invalid', errors: { wording: stranger }, typed }
  const payload: Decision = {
    kind: entries.kind,
    label: row.figure.label,
    ...values,
    wording,
    rationale: entries.rationale,
    evidence: [...row.evidence],
  }
  return {
    status: 'decided',
    done: { kind: 'decide', payload },
    name: person.name === null ? entries.name : null,
    typed,
  }
}

/** A value typed before another kind was chosen is not part of the answer. */
function ownValues(entries: DecisionEntries): Values {
  const { fields } = kindEntry(entries.kind)
  const own = (field: keyof Values) => (fields.includes(field) ? entries[field] : null)
  return { value: own('value'), low: own('low'), best: own('best'), high: own('high') }
}
