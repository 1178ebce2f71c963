import type { KeyboardEvent } from 'react'
import { TONES } from '#components/marks/class-mark.tsx'
import { CLASS_FACES } from '#components/marks/classes.ts'
import { useWords } from '#words'
import type { TextColumnView } from './texts-view.ts'

type Props = { readonly column: TextColumnView; readonly onGo: (claim: string) => void }

/** Where in a text the story's differences lie: a mark leads to the gravest of its stretch. One stop of the tabulator. */
export function HeatStrip({ column, onGo }: Props) {
  const said = useWords('texts')
  if (column.heat.length === 0) return <div className="heat-strip" />
  return (
    <div
      className="heat-strip"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={said('heat', { name: column.name })}
      onKeyDown={moveAmong}
    >
      {column.heat.map((mark, at) => (
        <button
          key={mark.from}
          type="button"
          tabIndex={at === 0 ? 0 : -1}
          className={`heat-mark ${TONES[CLASS_FACES[mark.class].tone]}`}
          style={{ insetBlockStart: `${mark.from * 100}%`, blockSize: `${(mark.to - mark.from) * 100}%` }}
          aria-label={said('heatMark', { count: mark.count, words: CLASS_FACES[mark.class].word })}
          onClick={() => onGo(mark.claim)}
        />
      ))}
    </div>
  )
}

function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const marks = [...event.currentTarget.querySelectorAll('button')]
  const next = marks[marks.findIndex((mark) => mark.contains(document.activeElement)) + step]
  if (step === 0 || !next) return
  event.preventDefault()
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1
  next.focus()
}
