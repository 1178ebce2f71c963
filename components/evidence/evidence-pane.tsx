'use client'

import dynamic from 'next/dynamic'
import { Suspense, useEffect, useState } from 'react'
import { useBoardAddress } from '#components/board/board-address.tsx'
import { Evidence } from '#evidence'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import type { StoryEvidence } from '#lib/board/story-evidence.ts'
import type { Deciding } from './decision.tsx'
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
  const atRest = useAtRest()
  const [came] = useState(first !== null && first.figure.key === figure)
  if (figure === null) return atRest && <Ahead {...deciding} />
  return (
    <StoryContext value={story}>
      <EvidenceFrame row={row}>
        {row ? <Body came={came} row={row} {...deciding} /> : <NoEvidence status={status} again={again} />}
      </EvidenceFrame>
      <Splitter />
    </StoryContext>
  )
}

type BodyProps = Deciding & { readonly came: boolean; readonly row: RowEvidence }

/**
 * Evidence that came with the page is part of it, with no boundary that scripts would have to fill; where it is opened
 * later, its scripts may still be on their way.
 */
function Body({ came, ...evidence }: BodyProps) {
  if (came) return <Evidence {...evidence} />
  return (
    <Suspense fallback={<NoEvidence status="coming" again={() => undefined} />}>
      <Evidence {...evidence} />
    </Suspense>
  )
}

/** Draws the evidence of no row, so that the first that is opened need not wait for the scripts. */
function Ahead(deciding: Deciding) {
  return (
    <Suspense fallback={null}>
      <Evidence row={null} {...deciding} />
    </Suspense>
  )
}

/** As long as the browser has all hands full with the page itself. */
const PAGE_COMES_FIRST = 400

function useAtRest(): boolean {
  const [atRest, setAtRest] = useState(false)
  useEffect(() => {
    const later = setTimeout(() => setAtRest(true), PAGE_COMES_FIRST)
    return () => clearTimeout(later)
  }, [])
  return atRest
}
