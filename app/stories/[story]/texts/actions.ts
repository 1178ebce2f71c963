'use server'

import { refresh } from 'next/cache'
import type { ClaimState } from '#components/texts/claim-state.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { typedClaim } from '#lib/board/claim-fields.ts'
import { addClaim, correctClaim, rejectClaim, undoCorrection } from '#lib/board/correct-claim.ts'
import { typedIn } from '../../read-drafts.ts'
import { keepCorrection } from './keep-correction.ts'

/** A claim that says something else than was read. */
export async function correctClaimOf(story: string, _: ClaimState, form: FormData): Promise<ClaimState> {
  const person = await whoIsAsking('write')
  const typed = typedClaim(form)
  const about = seenIn(form)
  const kept = await keepCorrection(story, person, 'correct', typed, (board) =>
    correctClaim(board, about, typed),
  )
  if (kept.status === 'saved') refresh()
  return kept
}

/** Words of an article that are a claim and were not read as one. */
export async function addClaimTo(story: string, _: ClaimState, form: FormData): Promise<ClaimState> {
  const person = await whoIsAsking('write')
  const typed = typedClaim(form)
  const start = typedIn(form, 'start')
  const chosen = {
    article: typedIn(form, 'article'),
    words: typedIn(form, 'words'),
    start: /^\d{1,9}$/.test(start) ? Number(start) : null,
  }
  const kept = await keepCorrection(story, person, 'add', typed, (board) => addClaim(board, chosen, typed))
  if (kept.status === 'saved') refresh()
  return kept
}

/** A claim that is none. */
export async function rejectClaimOf(story: string, _: ClaimState, form: FormData): Promise<ClaimState> {
  const person = await whoIsAsking('write')
  const typed = typedClaim(form)
  const about = seenIn(form)
  const kept = await keepCorrection(story, person, 'reject', typed, (board) =>
    rejectClaim(board, about, typed.reason),
  )
  if (kept.status === 'saved') refresh()
  return kept
}

/** A correction taken back, by one more act. */
export async function undoCorrectionOf(story: string, _: ClaimState, form: FormData): Promise<ClaimState> {
  const person = await whoIsAsking('write')
  const seq = Number(typedIn(form, 'seq'))
  const kept = await keepCorrection(story, person, 'undo', typedClaim(form), (board) =>
    undoCorrection(board, seq),
  )
  if (kept.status === 'saved') refresh()
  return kept
}

const seenIn = (form: FormData) => ({
  article: typedIn(form, 'article'),
  claim: typedIn(form, 'claim'),
  seen: typedIn(form, 'seen'),
})
