import type { State } from '#lib/board/types.ts'
import { useWords } from '#words'
import { Glyph } from './glyph.tsx'
import { STATE_FACES } from './states.ts'

/** The state of a row: colour, glyph and word. */
export function StateMark({ of }: { readonly of: State }) {
  const face = STATE_FACES[of]
  const said = useWords('marks')
  return (
    <span className={`whitespace-nowrap font-medium ${face.tone}`}>
      <Glyph path={face.glyph} /> {said(`state.${of}`)}
    </span>
  )
}
