import { Glyph } from '#components/marks/glyph.tsx'
import { When } from '#components/marks/when.tsx'
import type { PlacedCorrection } from '#lib/board/corrections.ts'
import { correctionView } from './correction-view.ts'
import { useCorrectionWords } from './use-correction-words.ts'

export const PENCIL = 'M2 10 2.6 7.6 8.6 1.6 10.4 3.4 4.4 9.4Z'

/** Beside a reading that a person corrected or added: what was done, by whom and when. Nothing where nobody did. */
export function CorrectedMark({
  corrections,
  claim,
}: {
  readonly corrections: readonly PlacedCorrection[]
  readonly claim: string
}) {
  const words = useCorrectionWords()
  return corrections
    .filter((one) => one.claim === claim)
    .map((one) => (
      <p key={one.act.seq} className="text-2xs text-accent" dir="auto">
        <Glyph path={PENCIL} /> {words(correctionView(one))}, <When at={one.act.at} />
      </p>
    ))
}
