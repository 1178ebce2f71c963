import { applyAlias } from './alias.ts'
import type { RowAct, RowActOf } from './row-act.ts'
import {
  bring,
  canJoin,
  findClaims,
  findRow,
  type OneRowAct,
  ownRow,
  type Work,
  type WorkedRow,
} from './worked-rows.ts'

/**
 * Does to the rows what an act says, after all that came before it; false where its words are gone, or what it asks
 * cannot be done any more.
 */
export function applyAct(act: RowAct, work: Work): boolean {
  switch (act.kind) {
    case 'move-readings':
      return move(act, work)
    case 'merge-rows':
      return merge(act, work)
    case 'relate-rows':
      return relate(act, work)
    case 'teach-alias':
      return applyAlias(act, work)
    default:
      return onOneRow(act, work)
  }
}

function move(act: RowActOf<'move-readings'>, work: Work): boolean {
  const { readings, to, label } = act.payload
  const claims = findClaims(work, readings)
  const from = claims.map(({ id }) => work.rowOfClaim.get(id)).find((row) => row !== undefined)
  if (!from) return false
  const row = to ? findRow(work, to) : ownRow(work, act.seq, claims, label)
  if (!row || !canJoin(from, row)) return false
  bring(
    work,
    claims.map(({ id }) => id),
    row,
  )
  return true
}

function merge({ payload }: RowActOf<'merge-rows'>, work: Work): boolean {
  const [row, into] = [findRow(work, payload.row), findRow(work, payload.into)]
  if (!row || !into || !canJoin(row, into)) return false
  bring(work, [...row.members], into)
  return true
}

function relate({ payload }: RowActOf<'relate-rows'>, work: Work): boolean {
  const [row, to] = [findRow(work, payload.row), findRow(work, payload.to)]
  if (!row || !to) return false
  if (row !== to) work.relations.push({ from: row.key, to: to.key, relation: payload.relation })
  return true
}

function onOneRow(act: OneRowAct, work: Work): boolean {
  const row = findRow(work, act.payload.row)
  if (row) note(row, act)
  return row !== null
}

function note(row: WorkedRow, act: OneRowAct): void {
  if (act.kind === 'rename-row') row.renamed = act
  if (act.kind === 'hide-row') row.hidden = act
  if (act.kind === 'overrule-class') row.overruled = act
}
