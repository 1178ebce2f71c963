import { shownStatement } from '#lib/board/claim-fields.ts'
import type { CorrectionAct } from '#lib/board/correction-acts.ts'
import type { PlacedCorrection } from '#lib/board/corrections.ts'

/** A correction as it is shown beside its words: who said what about them, and when. */
export type CorrectionView = {
  readonly seq: number
  readonly kind: CorrectionAct['kind']
  readonly who: string | null
  readonly at: string
  readonly words: string
  readonly reason: string | null
  /** What was stated otherwise, from and to; empty where a claim was added or rejected. */
  readonly changes: readonly Change[]
}
export type Change = { readonly field: ChangedField; readonly from: string; readonly to: string }

/** The order in which changes are told. */
export const CHANGED_FIELDS = [
  'hedging',
  'value',
  'low',
  'high',
  'unit',
  'measure',
  'population',
  'place',
  'since',
  'asOf',
  'speaker',
  'origin',
] as const
export type ChangedField = (typeof CHANGED_FIELDS)[number]

/** An act on a claim → what is shown of it. */
export const correctionView = ({ act }: Pick<PlacedCorrection, 'act'>): CorrectionView => ({
  seq: act.seq,
  kind: act.kind,
  who: act.actor.name,
  at: act.at,
  words: act.payload.anchor.quote,
  reason: act.payload.reason,
  changes: act.kind === 'correct-claim' ? changesOf(act) : [],
})

function changesOf({ payload }: Extract<CorrectionAct, { kind: 'correct-claim' }>): readonly Change[] {
  const before = shownStatement(payload.kind, payload.seen)
  const after = shownStatement(payload.kind, payload.stated)
  return CHANGED_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }))
}
