import type { TypedClaim } from '#lib/board/claim-fields.ts'
import type { ClaimErrors } from '#lib/board/claim-form.ts'
import type { Refusal } from '#lib/board/correct-claim.ts'

/** What a person can do about a claim. */
export type ClaimDeed = 'correct' | 'add' | 'reject' | 'undo'

/** What the server answered. What was typed comes back where nothing was kept. */
export type ClaimState =
  | { readonly status: 'start' }
  | { readonly status: 'saved'; readonly deed: ClaimDeed; readonly seq: number }
  | { readonly status: 'invalid'; readonly typed: TypedClaim; readonly errors: ClaimErrors }
  | { readonly status: 'refused'; readonly typed: TypedClaim; readonly refusal: Refusal }
  /** The database could not be written, or others kept writing: a sentence of the server's. */
  | { readonly status: 'unwritable'; readonly typed: TypedClaim; readonly sentence: string }

export type ClaimAction = (before: ClaimState, form: FormData) => Promise<ClaimState>
export type ClaimActions = Readonly<Record<ClaimDeed, ClaimAction>>

export const CLAIM_START: ClaimState = { status: 'start' }
