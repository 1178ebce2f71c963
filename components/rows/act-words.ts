import type { useWords } from '#components/messages/use-words.ts'
import type { RowAct } from '#lib/board/by-hand/row-act.ts'
import type { SeenRow } from '#lib/board/row-act-schemas.ts'

type Said = ReturnType<typeof useWords<'rows'>>
type Marks = ReturnType<typeof useWords<'marks'>>

/** An act on rows as its history tells it, after the name of who did it: "moved 826 from “Killed, Syria” to “…”". */
export function rowActInWords(act: RowAct, said: Said, marks: Marks): string {
  switch (act.kind) {
    case 'move-readings': {
      const { from, to, readings, label } = act.payload
      const values = { readings: valuesOf({ label: '', evidence: readings }), from: from.label }
      const own = to?.label ?? label
      return own === null ? said('act.split-row', values) : said('act.move-readings', { ...values, to: own })
    }
    case 'merge-rows':
      return said('act.merge-rows', { row: act.payload.row.label, into: act.payload.into.label })
    case 'rename-row':
      return said('act.rename-row', { row: act.payload.row.label, label: act.payload.label })
    case 'hide-row':
      return said('act.hide-row', { row: act.payload.row.label })
    case 'relate-rows': {
      const { row, to, relation } = act.payload
      return said('act.relate-rows', { row: row.label, to: to.label, relation: said(`relation.${relation}`) })
    }
    case 'overrule-class': {
      const { row, engine, class: desk } = act.payload
      return said('act.overrule-class', {
        row: row.label,
        engine: marks(`class.${engine.class}`),
        class: marks(`class.${desk}`),
      })
    }
    case 'teach-alias': {
      const { alias, name, scope, places } = act.payload
      const names = { alias, name }
      return places.some(({ accepted }) => accepted)
        ? said('act.teach-alias', { ...names, scope: said(`form.scopes.${scope}`) })
        : said('act.refuse-alias', names)
    }
  }
}

/** Why it was done; empty where nobody said. */
export const reasonOf = (act: RowAct): string => ('reason' in act.payload ? act.payload.reason : '')

const valuesOf = ({ evidence }: SeenRow): string =>
  [...new Set(evidence.map(({ value }) => value))].join(', ')
