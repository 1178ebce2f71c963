'use server'

import { refresh } from 'next/cache'
import type { DecisionState, ReopeningState } from '#components/evidence/decision-state.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { typedDecision } from '#lib/decisions/decision-form.ts'
import { typedReopening } from '#lib/decisions/reopen.ts'
import { keepDecision, keepReopening } from './keep-answer.ts'

/** The desk's answer for a figure of a story: kept, or sent back with what was typed. */
export async function decideFigure(story: string, _: DecisionState, form: FormData): Promise<DecisionState> {
  const person = await whoIsAsking('write')
  const answer = await keepDecision(story, typedDecision(form), person)
  if (answer.status !== 'invalid') refresh()
  return answer
}

/** A decision taken back, with a reason. */
export async function reopenFigure(
  story: string,
  _: ReopeningState,
  form: FormData,
): Promise<ReopeningState> {
  const person = await whoIsAsking('write')
  const answer = await keepReopening(story, typedReopening(form), person)
  refresh()
  return answer
}
