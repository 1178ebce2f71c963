'use client'

import dynamic from 'next/dynamic'
import { useBoardAddress } from '#components/board/board-address.tsx'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import type { StoryEvidence } from '#lib/board/story-evidence.ts'
import type { Deciding } from './decision.tsx'
import { Evidence } from './evidence.tsx'
import type { LoadEvidence } from './evidence-cache.ts'
import { StoryContext } from './evidence-context.ts'
import { EvidenceFrame } from './evidence-frame.tsx'
import { NoEvidence } from './no-evidence.tsx'
import { useRowEvidence } from './use-row-evidence.ts'

/** Fetched when the first row is opened. Without it, the evidence stands where it stands. */
const Splitter = dynamic(() => import('./splitter.tsx').then(({ Splitter }) => Splitter), { ssr: false })

type Props = Deciding & {
  readonly story: StoryEvidence
  /** Evidence of the row that the page was asked for; the others are fetched. */
  readonly first: RowEvidence | null
  readonly load: LoadEvidence
}

/** The evidence of the row that is open, beside the table; nothing while none is. */
export function EvidencePane({ story, first, load, ...deciding }: Props) {
  const { query } = useBoardAddress()
  const { figure } = query
  const { row, status, again } = useRowEvidence({ figure, stamp: story.stamp, first, load })
  if (figure === null) return null
  return (
    <StoryContext value={story}>
      <EvidenceFrame row={row}>
        {row ? <Evidence row={row} {...deciding} /> : <NoEvidence status={status} again={again} />}
      </EvidenceFrame>
      <Splitter />
    </StoryContext>
  )
}
