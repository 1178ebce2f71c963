'use server'

import { refresh } from 'next/cache'
import type { DecisionState, ReopeningState } from '#components/evidence/decision-state.ts'
import { readWhatIf } from '#components/rows/what-if-address.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { typedDecision } from '#lib/decisions/decision-form.ts'
import { typedReopening } from '#lib/decisions/reopen.ts'
import { keepDecision, keepReopening } from './keep-answer.ts'

/** The desk's answer for a figure of a story: kept, or sent back with what was typed. `without`: the what-if's address. */
export async function decideFigure(
  story: string,
  without: string,
  _: DecisionState,
  form: FormData,
): Promise<DecisionState> {
  const person = await whoIsAsking('write')
  const answer = await keepDecision(story, typedDecision(form), person, readWhatIf(without))
  if (answer.status !== 'invalid') refresh()
  return answer
}

/** A decision taken back, with a reason. */
export async function reopenFigure(
  story: string,
  without: string,
  _: ReopeningState,
  form: FormData,
): Promise<ReopeningState> {
  const person = await whoIsAsking('write')
  const answer = await keepReopening(story, typedReopening(form), person, readWhatIf(without))
  refresh()
  return answer
}
