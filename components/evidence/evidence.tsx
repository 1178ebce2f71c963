import { memo } from 'react'
import { HandNote } from '#components/rows/hand-note.tsx'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { Because } from './because.tsx'
import { type Deciding, Decision } from './decision.tsx'
import { Families } from './families.tsx'
import { Findings } from './findings.tsx'
import { History } from './history.tsx'
import { OfTheDesk } from './of-the-desk.tsx'
import { Readings } from './readings.tsx'
import { Related } from './related.tsx'
import { Series } from './series.tsx'
import { Silences } from './silences.tsx'

/** Everything about one row: why it has its class, its words, what belongs to it, what the desk says and said. */
export const Evidence = memo(function Evidence({
  row,
  ...deciding
}: Deciding & { readonly row: RowEvidence | null }) {
  if (row === null) return null
  return (
    <>
      <Because row={row} />
      <HandNote hand={row.hand} />
      <Readings key={row.figure.key} row={row} />
      <Silences row={row} />
      <Series row={row} />
      <Findings row={row} />
      <Related row={row} />
      <Families row={row} />
      <Decision row={row} {...deciding} />
      <OfTheDesk />
      <History row={row} />
    </>
  )
})
