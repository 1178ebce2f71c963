import type { ClassId } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { CLASS_FACES, type Tone } from './classes.ts'
import { Glyph } from './glyph.tsx'

export const TONES = {
  clash: 'text-clash',
  words: 'text-words',
  series: 'text-series',
  form: 'text-form',
  soft: 'text-soft',
} as const satisfies Record<Tone, string>

/** A class as it stands in a row: colour, glyph and word. */
export function ClassMark({ of }: { readonly of: ClassId }) {
  const face = CLASS_FACES[of]
  const said = useWords('marks')
  return (
    <span className={`whitespace-nowrap font-medium ${TONES[face.tone]}`}>
      <Glyph path={face.glyph} /> {said(`class.${of}`)}
    </span>
  )
}
