import Link from 'next/link'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useBoardAddress } from '#components/board/board-address.tsx'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { StateMark } from '#components/marks/state-mark.tsx'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { useWords } from '#words'
import { OutOfSightLine } from './out-of-sight-line.tsx'

/** The head of the evidence. It stays while what is below it is fetched or changes: the focus may stand in it. */
export function EvidenceFrame({
  row,
  children,
}: {
  readonly row: RowEvidence | null
  readonly children: ReactNode
}) {
  const words = useWords('evidence')
  const { href, go } = useBoardAddress()
  const pane = useRef<HTMLElement>(null)
  const key = row?.figure.key ?? null
  const shown = useRef(key)
  useLayoutEffect(() => {
    if (key === null || key === shown.current) return
    // Another row is read from its beginning; the address that a page came with may lead further down.
    if (shown.current !== null) pane.current?.scrollTo({ top: 0, behavior: 'instant' })
    shown.current = key
  }, [key])
  return (
    <aside ref={pane} aria-labelledby="evidence-heading" className="evidence">
      <header className="flex items-start justify-between gap-3 pt-2 pb-1">
        <div>
          <h2
            id="evidence-heading"
            dir="auto"
            tabIndex={-1}
            className="font-serif text-lg leading-6 font-semibold"
          >
            {row?.figure.label ?? words('heading')}
          </h2>
          {row && (
            <p className="flex flex-wrap gap-x-3">
              <ClassMark of={row.figure.class} /> <StateMark of={row.state} /> <bdi>{row.spread}</bdi>
            </p>
          )}
          {row && <OutOfSightLine />}
        </div>
        <span className="not-printed flex gap-3">
          {row && <a href="#decide-heading">{words('toDecision')}</a>}
          <Link
            href={href({ figure: null })}
            scroll={false}
            prefetch={false}
            onNavigate={(event) => {
              event.preventDefault()
              go({ figure: null })
            }}
          >
            <span className="lg:hidden">{words('back')}</span>
            <span className="max-lg:hidden">{words('close')}</span>
          </Link>
        </span>
      </header>
      {children}
    </aside>
  )
}
