import { Fragment } from 'react'
import { TONES } from '#components/marks/class-mark.tsx'
import { CLASS_FACES } from '#components/marks/classes.ts'
import { Glyph } from '#components/marks/glyph.tsx'
import { PENCIL } from './corrected-mark.tsx'
import type { TextPiece } from './text-pieces.ts'
import { gravityOf, type TextMark } from './texts-view.ts'

type Props = {
  readonly text: string
  readonly piece: TextPiece
  readonly mark: TextMark | null
  /** Address of the page with this claim open. */
  readonly href: string
  /** What the row is called, for who points at the words. */
  readonly label: string
}

/** A piece of a text: a claim's words with its sign in the margin, or words that nobody claims anything with. */
export function ClaimWords({ text, piece, mark, href, label }: Props) {
  const words = piece.parts.map(({ start, end, shared }) =>
    shared ? (
      <span key={start} className="shared">
        {text.slice(start, end)}
      </span>
    ) : (
      // No element of its own: a book has as many pieces as a board has cells.
      <Fragment key={start}>{text.slice(start, end)}</Fragment>
    ),
  )
  if (!mark) return words
  const face = mark.class && CLASS_FACES[mark.class]
  const tone = face ? TONES[face.tone] : 'text-soft'
  const common = {
    className: `claim ${mark.claim ? '' : 'rejected'} claim-${mark.class ?? 'none'}`,
    'data-row': mark.row ?? undefined,
  }
  if (!piece.first)
    return (
      <span {...common} data-part={mark.id}>
        {words}
      </span>
    )
  return (
    <>
      {face && (
        <span className={`margin-sign ${tone}`} style={{ zIndex: gravityOf(mark.class) }}>
          <Glyph path={face.glyph} />
        </span>
      )}
      <a {...common} href={href} data-claim={mark.id} title={label}>
        {words}
        {mark.corrections.length > 0 && (
          <span className="by-hand">
            <Glyph path={PENCIL} />
          </span>
        )}
      </a>
    </>
  )
}
