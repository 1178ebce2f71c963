import { Glyph } from '#components/marks/glyph.tsx'
import type { CellView, ReadingView } from './board-view.ts'

/** What one article says for a figure: the values as printed, who counts, when that was true, and how it differs. */
export function ReadingCell({ cell }: { readonly cell: CellView | undefined }) {
  if (!cell) return null
  if (cell.readings.length === 0) return <Silent word={cell.silence} />
  return (
    <>
      {cell.readings.map((reading) => (
        <Value key={`${reading.hedge}${reading.value}`} reading={reading} />
      ))}
      {cell.mark && <Mark of={cell.mark} />}
      <span className="block text-2xs text-soft">
        {cell.origin && <span className="block">{shortOrigin(cell.origin)}</span>}
        {cell.asOf}
      </span>
    </>
  )
}

function Value({ reading }: { readonly reading: ReadingView }) {
  return (
    <span className={reading.inWords ? 'value-words block font-semibold' : 'value block'}>
      {reading.hedge && (
        <>
          <span aria-hidden="true" className="font-normal text-soft">
            {reading.hedge}
          </span>
          <span className="sr-only">{reading.hedgeWords} </span>
        </>
      )}
      {reading.value}
    </span>
  )
}

function Silent({ word }: { readonly word: string | null }) {
  return (
    <span className="text-soft">
      <span aria-hidden="true">– </span>
      <span className="text-2xs">{word ?? 'silent'}</span>
    </span>
  )
}

const MARKS = {
  above: { word: 'above', tone: 'text-above', glyph: 'M6 2.5 10.5 9.5H1.5Z' },
  below: { word: 'below', tone: 'text-below', glyph: 'M6 9.5 1.5 2.5H10.5Z' },
  differs: { word: 'differs', tone: 'text-words', glyph: 'M2 4.3H10 M2 7.7H10 M8 1.8 4 10.2' },
} as const

function Mark({ of }: { readonly of: keyof typeof MARKS }) {
  const { word, tone, glyph } = MARKS[of]
  return (
    <span className={`block text-2xs font-medium ${tone}`}>
      <Glyph path={glyph} /> {word}
    </span>
  )
}

const FULL_NAME = /^(?:the )?(.+?)(?: for | of | on )/i

/** "Syrian Observatory for Human Rights" → "Syrian Observatory": a cell is narrow, and the evidence has the whole name. */
function shortOrigin(origin: string | null): string | null {
  if (origin === null || origin.length <= 18) return origin
  return FULL_NAME.exec(origin)?.[1] ?? origin
}
