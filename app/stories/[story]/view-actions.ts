'use server'

import { refresh } from 'next/cache'
import type { ViewState } from '#components/board/saved-views.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { keepView, takeViewAway } from './keep-view.ts'

/** A view of the board, kept under a name for everybody who works on the story. */
export async function saveView(story: string, name: string, search: string): Promise<ViewState> {
  const person = await whoIsAsking('write')
  const refused = await keepView(story, { name, search }, person)
  refresh()
  return refused
}

/** A saved view taken away; the act that saved it stays in the history. */
export async function removeView(story: string, seq: number): Promise<ViewState> {
  const person = await whoIsAsking('write')
  const refused = await takeViewAway(story, seq, person)
  refresh()
  return refused
}
