'use client'

import { useEffect, useRef, useState } from 'react'
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels'
import { useWords } from '#words'
import { keepShare, shareOf } from './split-share.ts'

type Start = { readonly desk: HTMLElement; readonly share: number; readonly mirrored: boolean }

/**
 * The line between the table and the evidence, to be dragged or moved with the arrow keys. The panels that the library
 * knows are empty and lie over the gap: the desk is a grid whose columns follow them, so that neither the table nor the
 * evidence is made anew when a row is opened or closed, and both stand where they stand before this was fetched.
 */
export function Splitter() {
  const words = useWords('evidence')
  const place = useRef<HTMLDivElement>(null)
  const [start, setStart] = useState<Start | null>(null)
  useEffect(() => {
    const desk = place.current?.closest<HTMLElement>('.desk')
    if (desk) setStart({ desk, share: shareOf(desk), mirrored: getComputedStyle(desk).direction === 'rtl' })
  }, [])
  const panels = ['table', 'evidence'].map((id) => (
    <Panel key={id} id={id} minSize={id === 'table' ? '20rem' : '17rem'} />
  ))
  const [table, evidence] = panels
  const line = <Separator key="line" className="splitter-line" aria-label={words('width')} />
  return (
    <div ref={place} className="splitter not-printed" dir="ltr">
      {start && (
        <Group
          orientation="horizontal"
          defaultLayout={{ table: 100 - start.share, evidence: start.share }}
          onLayoutChange={(layout) => setShare(start.desk, layout)}
          onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && keepShare(layout.evidence)}
        >
          {/* Left is left for a pointer; in a language from right to left the evidence stands there. */}
          {start.mirrored ? [evidence, line, table] : [table, line, evidence]}
        </Group>
      )}
    </div>
  )
}

function setShare(desk: HTMLElement, { evidence }: Layout): void {
  if (evidence !== undefined) desk.style.setProperty('--evidence', String(evidence / 100))
}
