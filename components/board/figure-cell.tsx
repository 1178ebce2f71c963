import { ClassMark } from '#components/marks/class-mark.tsx'
import type { RowView } from './board-view.ts'
import { EvidenceLink } from './evidence-link.tsx'

/** What is counted, the class of the difference, and how many bodies and outlets stand behind it. */
export function FigureCell({ row }: { readonly row: RowView }) {
  return (
    <>
      <EvidenceLink figure={row.key} row>
        {row.label}
      </EvidenceLink>
      <span className="mt-0.5 flex flex-wrap gap-x-2 text-2xs">
        <ClassMark of={row.class} />
        <span className="text-soft">{behind(row)}</span>
      </span>
    </>
  )
}

/** "1 origin · 4 outlets": four outlets that carry one body's count are one voice. */
function behind({ origins, outlets, silent }: RowView): string {
  const counted = [
    origins > 0 ? `${origins} ${origins === 1 ? 'origin' : 'origins'}` : '',
    `${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`,
    silent > 0 ? `${silent} silent` : '',
  ]
  return counted.filter(Boolean).join(' · ')
}
