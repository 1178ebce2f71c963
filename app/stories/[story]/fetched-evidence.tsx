'use client'

import type { ComponentProps } from 'react'
import type { LoadEvidence } from '#components/evidence/evidence-cache.ts'
import { EvidencePane } from '#components/evidence/evidence-pane.tsx'

/** The evidence beside the board, with the address that it is fetched from. */
export function FetchedEvidence(props: Omit<ComponentProps<typeof EvidencePane>, 'load'>) {
  return <EvidencePane {...props} load={loadFrom(props.story.id)} />
}

const loads = new Map<string, LoadEvidence>()

/** One function a story, so that what was fetched is kept as long as the page stands. */
function loadFrom(story: string): LoadEvidence {
  const before = loads.get(story)
  if (before) return before
  const load: LoadEvidence = async (keys) => {
    // What else the address says of the board ("without this outlet") holds for its evidence too.
    const params = new URLSearchParams(window.location.search)
    params.delete('figure')
    for (const key of keys) params.append('figure', key)
    const answer = await fetch(`/stories/${encodeURIComponent(story)}/evidence?${params}`)
    if (!answer.ok) throw new Error(`The evidence of ${story} was answered with ${answer.status}.`)
    return answer.json()
  }
  loads.set(story, load)
  return load
}
