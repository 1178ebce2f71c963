import type { FieldErrors, TypedDecision } from '#lib/decisions/decision-form.ts'
import type { TypedReopening } from '#lib/decisions/reopen.ts'

/** What the server answered to a decision; everything but "saved" brings back what was typed. */
export type DecisionState =
  | { readonly status: 'start' }
  | { readonly status: 'saved'; readonly seq: number; readonly sentence: string }
  | { readonly status: 'invalid'; readonly typed: TypedDecision; readonly errors: FieldErrors }
  | { readonly status: 'refused'; readonly typed: TypedDecision; readonly sentence: string }

/** The same for a reopening. */
export type ReopeningState =
  | { readonly status: 'start' }
  | { readonly status: 'saved'; readonly seq: number; readonly sentence: string }
  | { readonly status: 'refused'; readonly typed: TypedReopening; readonly sentence: string }
