import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import type { BoardItem } from './board-items.ts'
import { toggled } from './board-query.ts'
import { plainClick } from './plain-click.ts'
import { isSection } from './sections.ts'

type Line = {
  readonly index: number
  readonly span: number
  readonly ref: (line: HTMLElement | null) => void
}

type HeadingProps = Line & { readonly item: Extract<BoardItem, { type: 'heading' }> }

/** "Casualties 12", which folds and unfolds the rows beneath it. */
export function HeadingRow({ item: { section, count, folded }, index, span, ref }: HeadingProps) {
  const { query, go } = useBoardAddress()
  const words = useWords('board')
  const label = isSection(section) ? words(`section.${section}`) : section
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <th scope="rowgroup" colSpan={span} className="group-heading">
        <button
          type="button"
          aria-expanded={!folded}
          onClick={() => go({ folded: toggled(query.folded, section) }, 'replace')}
        >
          <span aria-hidden="true" className="fold">
            {folded ? '+' : '–'}
          </span>{' '}
          <span className="kicker">{label}</span> <span className="text-soft">{count}</span>
        </button>
      </th>
    </tr>
  )
}

type SinglesProps = Line & { readonly item: Extract<BoardItem, { type: 'singles' }> }

/** "12 stated by one article only · show": what nobody can compare takes one line until it is asked for. */
export function SinglesRow({ item: { count, folded }, index, span, ref }: SinglesProps) {
  const { query, href, go } = useBoardAddress()
  const words = useWords('board')
  const change = { singles: !query.singles }
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <td colSpan={span} className="fold-line">
        <span>
          {words('singles', { count })}
          {folded === !query.singles && (
            <>
              {' · '}
              <a href={href(change)} onClick={(event) => plainClick(event) && go(change, 'replace')}>
                {words(folded ? 'unfold' : 'fold')}
              </a>
            </>
          )}
        </span>
      </td>
    </tr>
  )
}

/** Stands for the lines that are not drawn. */
export function SpacerRow({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus.
    <tr aria-hidden="true" className="spacer">
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}
