'use client'
import { Glyph } from '#components/marks/glyph.tsx'
import type { Was } from '#lib/board/what-if.ts'
import { useWords } from '#words'

/** On a board without something: what the row is with everything. */
export function WasMark({ was }: { readonly was: Was }) {
  const said = useWords('rows')
  const marks = useWords('marks')
  const words = [was.class && marks(`class.${was.class}`), was.spread].filter(Boolean).join(', ')
  return (
    <span className="font-medium text-accent">
      <Glyph path="M1.5 6H10.5 M7 2.5 10.5 6 7 9.5" /> {said('whatIf.was', { was: words })}
    </span>
  )
}
