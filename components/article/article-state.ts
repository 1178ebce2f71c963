import type { DetailErrors, TypedDetails } from '#components/details/details-form.ts'

/** What the server answered to a correction. */
export type CorrectionState =
  | { readonly status: 'start' }
  | { readonly status: 'saved'; readonly sentence: string }
  | { readonly status: 'invalid'; readonly typed: TypedDetails; readonly errors: DetailErrors }
  | { readonly status: 'refused'; readonly typed: TypedDetails; readonly sentence: string }

/** What the server answered to a withdrawal or to putting an article back. */
export type WithdrawalState =
  | { readonly status: 'start' }
  | { readonly status: 'saved'; readonly sentence: string }
  | { readonly status: 'refused'; readonly reason: string; readonly sentence: string }
