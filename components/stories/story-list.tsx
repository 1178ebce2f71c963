'use client'
import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import { plainClick } from '#components/board/plain-click.ts'
import { printMoment } from '#components/marks/when.tsx'
import { boardAddress } from '#components/page/addresses.ts'
import type { StorySummary } from '#lib/board/summary.ts'
import { useWords } from '#words'

/** A story in the list; `summary` is null while it is being counted. */
export type ListedStory = {
  readonly id: string
  readonly title: string
  readonly summary: StorySummary | null
}

const COUNTS = ['articles', 'figures', 'needed', 'stale'] as const

/**
 * The stories: how much there is of each, and how much of it waits for somebody. Made in the browser from bare lines, and of
 * as few elements as it takes: a page of a long list is to cost no more than one of a short list.
 */
export function StoryList({ stories }: { readonly stories: readonly ListedStory[] }) {
  const said = useWords('stories')
  const countCell = countCells(said)
  const tag = useWords('marks')('format')
  const router = useRouter()
  const openClicked = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const story = stories.find(({ id }) => link?.getAttribute('href') === boardAddress(id))
    if (story && plainClick(event)) router.push(boardAddress(story.id))
  }
  return (
    <div className="overflow-x-auto">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click too. */}
      <table className="story-list" onClick={openClicked}>
        <caption className="sr-only">{said('title')}</caption>
        <thead>
          <tr>
            {(['story', ...COUNTS, 'last'] as const).map((column) => (
              <th key={column} scope="col" className="kicker">
                {said(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.map(({ id, title, summary }) => (
            <tr key={id}>
              <th scope="row">
                <a href={boardAddress(id)} dir="auto" title={title}>
                  {title}
                </a>
              </th>
              {COUNTS.map((what) => countCell(what, summary?.[what] ?? null))}
              <td>
                {summary?.last && (
                  <time dateTime={summary.last.at}>
                    {`${summary.last.who ?? said('desk')}, ${printMoment(summary.last.at, tag)}`}
                  </time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Said = ReturnType<typeof useWords<'stories'>>

/**
 * The cell of a count. On a narrow screen the head of the column is gone, and its word stands beside the number. Few counts
 * are as large as a story is long: the words of each are made once.
 */
function countCells(said: Said) {
  const made = new Map<string, { readonly number: string; readonly beside: string }>()
  const wordsOf = (what: (typeof COUNTS)[number], count: number) => {
    const name = `${what} ${count}`
    const words = made.get(name) ?? {
      number: said('number', { count }),
      beside: said(`beside.${what}`, { count }),
    }
    made.set(name, words)
    return words
  }
  return (what: (typeof COUNTS)[number], count: number | null) => {
    const { number, beside } = wordsOf(what, count ?? 0)
    const waits = (what === 'needed' || what === 'stale') && (count ?? 0) > 0
    return (
      <td key={what} data-beside={beside} className={waits ? 'waits' : undefined}>
        {count === null ? <abbr title={said('counting')}>…</abbr> : number}
      </td>
    )
  }
}
