import { comparableRows } from '#lib/claims/regroup.ts'
import type { Claim } from '#lib/claims/types.ts'
import type { Done } from '../acts.ts'
import type { AliasPlace, SeenRow } from '../row-act-schemas.ts'
import type { Board, Row } from '../types.ts'
import { aliasPlaces } from './alias-places.ts'
import type { RowActKind } from './row-act.ts'
import type { Refusal, RowOrder, RowOrderOf } from './row-order.ts'

type RowDone = Extract<Done, { kind: RowActKind }>
/** Either the act to append, or why not. */
export type Judged = { readonly done: RowDone } | { readonly refused: Refusal }

/**
 * An order from an earlier look at the board, judged on the board as it is now. Whatever came first on one of its rows, an
 * act or a reading, is a reason to look again.
 */
export function judgeOrder(board: Board, order: RowOrder): Judged {
  const row = board.rows.find(({ figure }) => figure.key === order.figure)
  if (!row) return { refused: 'gone' }
  if (row.version !== order.version || isNewer(row, order)) return { refused: 'moved' }
  switch (order.kind) {
    case 'move-readings':
      return judgeMove(board, row, order)
    case 'merge-rows':
    case 'relate-rows':
      return judgeTwo(board, row, order)
    case 'rename-row':
      if (order.label === row.figure.label) return { refused: 'same-label' }
      return { done: { kind: order.kind, payload: { row: seen(row), label: order.label } } }
    case 'hide-row':
      return { done: { kind: order.kind, payload: { row: seen(row), reason: order.reason } } }
    case 'overrule-class':
      return judgeClass(row, order)
    case 'teach-alias':
      return judgeAlias(board, row, order)
  }
}

const isNewer = ({ history }: Row, { seq }: RowOrder): boolean => history.some((act) => act.seq > seq)

const seen = ({ figure, evidence }: Row): SeenRow => ({ label: figure.label, evidence: [...evidence] })

function judgeMove(board: Board, row: Row, order: RowOrderOf<'move-readings'>): Judged {
  const claims = row.cells.flatMap((cell): readonly Claim[] => cell.claims)
  const readings = row.evidence.filter((_, index) => order.readings.includes(claims[index]?.id ?? ''))
  if (readings.length === 0) return { refused: 'readings-needed' }
  const { reason } = order
  if (order.to === null) {
    if (readings.length === row.evidence.length) return { refused: 'all-readings' }
    const label = order.label === '' ? null : order.label
    return {
      done: { kind: 'move-readings', payload: { from: seen(row), readings, to: null, label, reason } },
    }
  }
  const to = otherRow(board, row, order.to, order)
  if (typeof to === 'string') return { refused: to }
  if (!comparableRows(row.figure, to.figure)) return { refused: 'not-comparable' }
  const payload = { from: seen(row), readings, to: seen(to), label: null, reason }
  return { done: { kind: 'move-readings', payload } }
}

function judgeTwo(board: Board, row: Row, order: RowOrderOf<'merge-rows' | 'relate-rows'>): Judged {
  const to = otherRow(board, row, order.to, order)
  if (typeof to === 'string') return { refused: to }
  const { reason } = order
  if (order.kind === 'relate-rows') {
    const payload = { row: seen(row), to: seen(to), relation: order.relation, reason }
    return { done: { kind: order.kind, payload } }
  }
  if (!comparableRows(row.figure, to.figure)) return { refused: 'not-comparable' }
  return { done: { kind: order.kind, payload: { row: seen(row), into: seen(to), reason } } }
}

function otherRow(board: Board, row: Row, key: string, order: RowOrder): Row | Refusal {
  const to = board.rows.find(({ figure }) => figure.key === key)
  if (!to) return 'gone'
  if (to === row) return 'same-row'
  return isNewer(to, order) ? 'moved' : to
}

function judgeClass(row: Row, order: RowOrderOf<'overrule-class'>): Judged {
  if (order.class === row.figure.class) return { refused: 'same-class' }
  const engine = row.hand?.engine ?? row.figure
  const payload = {
    row: seen(row),
    class: order.class,
    engine: { class: engine.class, because: engine.because },
    reason: order.reason,
  }
  return { done: { kind: order.kind, payload } }
}

/** The row itself first, then every other place that was answered and still is one. */
function judgeAlias(board: Board, row: Row, order: RowOrderOf<'teach-alias'>): Judged {
  const { alias, name, scope, accepted, refused, reason } = order
  if (alias.toLowerCase() === name.toLowerCase()) return { refused: 'same-name' }
  const found = aliasPlaces(board, { alias, name })
  const own = found.find((place) => place.row === row)
  if (!own) return { refused: 'alias-not-here' }
  const others = scope === 'row' ? [] : found.filter((place) => place !== own)
  const answered = others.filter(({ row: { figure } }) => [...accepted, ...refused].includes(figure.key))
  if (answered.some((place) => isNewer(place.row, order))) return { refused: 'moved' }
  const places = [own, ...answered].map((place): AliasPlace => {
    const { figure } = place.row
    const holds = place === own ? order.here : accepted.includes(figure.key)
    return { row: seen(place.row), into: place.into && seen(place.into), accepted: holds }
  })
  return { done: { kind: order.kind, payload: { alias, name, scope, places, reason } } }
}
