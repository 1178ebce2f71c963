'use server'

import { refresh } from 'next/cache'
import type { CorrectionState, WithdrawalState } from '#components/article/article-state.ts'
import { checkDetails, typedDetails } from '#components/details/details-form.ts'
import { words } from '#components/messages/words-on-server.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { keepOnArticle } from './keep-on-article.ts'

/** Other details for an article: who printed it, when, through which agency. */
export async function correctArticle(
  story: string,
  article: string,
  _: CorrectionState,
  form: FormData,
): Promise<CorrectionState> {
  const person = await whoIsAsking('write')
  const said = await words('article')
  const typed = typedDetails(form)
  const kept = await keepOnArticle(story, person, (board) => {
    const standing = board.articles.find(({ id }) => id === article)
    if (!standing) return { refused: said('answered.putBackFirst') }
    const checked = checkDetails(typed, standing.notice)
    if (checked.status === 'invalid') return { errors: checked.errors }
    return { done: { kind: 'correct-article', payload: { article, details: checked.details } } }
  })
  if ('errors' in kept) return { status: 'invalid', typed, errors: kept.errors }
  if ('refused' in kept) return { status: 'refused', typed, sentence: kept.refused }
  refresh()
  return { status: 'saved', sentence: said('answered.saved') }
}

/** Takes an article out of the comparison. */
export async function withdrawArticle(
  story: string,
  article: string,
  _: WithdrawalState,
  form: FormData,
): Promise<WithdrawalState> {
  const person = await whoIsAsking('write')
  const said = await words('article')
  const typed = form.get('reason')
  const reason = typeof typed === 'string' ? typed : ''
  const kept = await keepOnArticle(story, person, (board) => {
    if (reason.trim() === '') return { refused: said('answered.noReason') }
    if (reason.length > 1000) return { refused: said('answered.longReason') }
    if (!board.articles.some(({ id }) => id === article)) return { refused: said('answered.already') }
    return { done: { kind: 'withdraw-article', payload: { article, reason: reason.trim() } } }
  })
  if ('refused' in kept) return { status: 'refused', reason, sentence: kept.refused }
  refresh()
  return { status: 'saved', sentence: said('answered.withdrawn') }
}

/** Puts a withdrawn article back: the withdrawal is undone by one more act. */
export async function putBackArticle(
  story: string,
  article: string,
  _: WithdrawalState,
): Promise<WithdrawalState> {
  const person = await whoIsAsking('write')
  const said = await words('article')
  const kept = await keepOnArticle(story, person, (board) => {
    const withdrawn = board.withdrawn.find(({ id }) => id === article)
    if (!withdrawn) return { refused: said('answered.stands') }
    return { done: { kind: 'undo', payload: {} }, undoes: withdrawn.act }
  })
  if ('refused' in kept) return { status: 'refused', reason: '', sentence: kept.refused }
  refresh()
  return { status: 'saved', sentence: said('answered.back') }
}
