import type { Act, ActKind } from '../acts.ts'
import { ROW_ACTS, type SeenRow } from '../row-act-schemas.ts'

/** What a person did to rows. */
export type RowActKind = (typeof ROW_ACTS)[number]['shape']['kind']['value']
export type RowAct = Extract<Act, { kind: RowActKind }>
export type RowActOf<Kind extends RowActKind> = Extract<RowAct, { kind: Kind }>

const KINDS: ReadonlySet<ActKind> = new Set(ROW_ACTS.map(({ shape }) => shape.kind.value))

export const isRowAct = (act: Act): act is RowAct => KINDS.has(act.kind)

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
