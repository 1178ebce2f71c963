'use server'

import { refresh } from 'next/cache'
import {
  type PlaceWork,
  type RowAnswer,
  type RowWork,
  rowWork,
  type UndoAnswer,
} from '#components/rows/row-work.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { board } from '#lib/board/board.ts'
import { aliasPlaces } from '#lib/board/by-hand/alias-places.ts'
import { lastUndoable, undoable } from '#lib/board/by-hand/undo.ts'
import { getStory } from '#lib/db/stories.ts'
import { keepOrder, keepUndo, readOrder } from './keep-row-act.ts'

/** A row as the forms need it; null where it is not on the board any more. */
export async function openRow(story: string, figure: string): Promise<RowWork | null> {
  await whoIsAsking('write')
  const stored = await getStory(story)
  const shown = stored && board(stored)
  const row = shown?.rows.find((one) => one.figure.key === figure)
  return shown && row ? rowWork(shown, row) : null
}

/** The other rows where an alias would hold. */
export async function otherPlaces(
  story: string,
  figure: string,
  alias: string,
  name: string,
): Promise<readonly PlaceWork[]> {
  await whoIsAsking('write')
  const stored = await getStory(story)
  if (!stored || String(alias).trim() === '' || String(name).trim() === '') return []
  return aliasPlaces(board(stored), { alias: String(alias).trim(), name: String(name).trim() })
    .filter(({ row }) => row.figure.key !== figure)
    .map(({ row, into }) => ({
      key: row.figure.key,
      label: row.figure.label,
      into: into?.figure.label ?? null,
    }))
}

/** What a person asks to be done to a row: kept as an act, or refused with the reason. */
export async function workOnRow(story: string, sent: unknown): Promise<RowAnswer> {
  const person = await whoIsAsking('write')
  const read = readOrder(sent)
  if (!('order' in read)) return read
  const answer = await keepOrder(story, read.order, person)
  if (answer.status === 'kept') refresh()
  return answer
}

/** One act taken back by its number. */
export async function undoAct(story: string, seq: number): Promise<UndoAnswer> {
  const person = await whoIsAsking('write')
  const answer = await keepUndo(story, person, (now) => undoable(now, Number(seq)))
  if (answer.status === 'undone') refresh()
  return answer
}

/** A person's last act taken back. */
export async function undoLastAct(story: string): Promise<UndoAnswer> {
  const person = await whoIsAsking('write')
  const answer = await keepUndo(story, person, (now) => lastUndoable(now, person.id))
  if (answer.status === 'undone') refresh()
  return answer
}
