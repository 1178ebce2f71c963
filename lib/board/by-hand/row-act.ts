import type { Act } from '../acts.ts'
import type { ROW_ACTS, SeenRow } from '../row-act-schemas.ts'

/** What a person did to rows. */
export type RowActKind = (typeof ROW_ACTS)[number]['shape']['kind']['value']
export type RowAct = Extract<Act, { kind: RowActKind }>
export type RowActOf<Kind extends RowActKind> = Extract<RowAct, { kind: Kind }>

/** Named here, and not taken from the schemas: who only tells these acts from others needs nothing that checks them. */
const KINDS = {
  'move-readings': true,
  'merge-rows': true,
  'rename-row': true,
  'hide-row': true,
  'relate-rows': true,
  'overrule-class': true,
  'teach-alias': true,
} as const satisfies Record<RowActKind, true>

export const isRowAct = (act: Act): act is RowAct => act.kind in KINDS

/** The rows that an act stands on, each as it was seen: what its history is shown with. */
export function seenRowsOf(act: RowAct): readonly SeenRow[] {
  switch (act.kind) {
    case 'move-readings': {
      const { from, to, readings, label } = act.payload
      return [from, ...(to ? [to] : []), { label: to?.label ?? label ?? '', evidence: readings }]
    }
    case 'merge-rows':
      return [act.payload.row, act.payload.into]
    case 'relate-rows':
      return [act.payload.row, act.payload.to]
    case 'teach-alias':
      return act.payload.places.flatMap(({ row, into }) => [row, ...(into ? [into] : [])])
    default:
      return [act.payload.row]
  }
}
