import Link from 'next/link'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { type BoardQuery, boardHref } from './board-query.ts'

type Option = {
  readonly id: string
  readonly label: string
  /** The same word with its glyph, where it has one. */
  readonly mark?: ReactNode
  /** How many rows it would show; null where it does not filter. Choices of none are left out. */
  readonly count: number | null
  readonly chosen: boolean
  /** What choosing it changes in the address. */
  readonly change: Partial<BoardQuery>
}

type Props = {
  readonly story: string
  readonly query: BoardQuery
  readonly label: string
  readonly options: readonly Option[]
}

/** A list of choices behind one word: "Class ▾". Links in a disclosure, so that it opens without script. */
export function FilterMenu({ story, query, label, options }: Props) {
  const offered = options.filter(({ count, chosen }) => count === null || count > 0 || chosen)
  const chosen = offered.filter((option) => option.chosen && option.count !== null)
  return (
    <details name="board-menu" className="sm:relative" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary className="list-none hover:text-accent [&::-webkit-details-marker]:hidden">
        {label}
        {chosen.length > 0 && (
          <b className="font-semibold">: {chosen.map((option) => option.label).join(', ')}</b>
        )}
        <span aria-hidden="true"> ▾</span>
      </summary>
      <ul className="absolute start-0 top-full z-10 mt-1 min-w-44 max-sm:end-0 border border-ink bg-paper py-1">
        {offered.map((option) => (
          <li key={option.id}>
            <Link
              href={boardHref(story, query, option.change)}
              scroll={false}
              aria-current={option.chosen ? 'true' : undefined}
              className="flex justify-between gap-4 px-3 py-1 no-underline hover:bg-wash aria-[current]:font-semibold"
            >
              <span>
                <span aria-hidden="true" className="inline-block w-4">
                  {option.chosen ? '✓' : ''}
                </span>
                {option.mark ?? option.label}
              </span>
              {option.count !== null && <span className="text-soft">{option.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
}

/** Here Escape closes the list alone, and not the evidence beside the board too. */
function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.stopPropagation()
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
