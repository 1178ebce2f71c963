import Link from 'next/link'
import { When } from '#components/marks/when.tsx'
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

/** The stories: how much there is of each, and how much of it waits for somebody. */
export function StoryList({ stories }: { readonly stories: readonly ListedStory[] }) {
  const said = useWords('stories')
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{said('title')}</caption>
        <thead className="max-sm:sr-only">
          <tr className="kicker border-b border-strong">
            <th scope="col" className="py-1 pe-4 text-start align-bottom font-semibold">
              {said('column.story')}
            </th>
            {[...COUNTS, 'last' as const].map((column) => (
              <th
                key={column}
                scope="col"
                className="py-1 ps-5 text-end align-bottom font-semibold whitespace-nowrap"
              >
                {said(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <StoryRow key={story.id} {...story} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function StoryRow({ id, title, summary }: ListedStory) {
  const said = useWords('stories')
  return (
    <tr className="border-b border-rule align-baseline max-sm:flex max-sm:flex-wrap max-sm:py-2">
      <th scope="row" className="w-full py-2.5 pe-4 text-start font-normal max-sm:w-full max-sm:py-0.5">
        <Link
          href={boardAddress(id)}
          dir="auto"
          title={title}
          className="line-clamp-2 font-serif text-lg leading-6 font-semibold wrap-anywhere no-underline hover:underline"
        >
          {title}
        </Link>
      </th>
      {COUNTS.map((what) => (
        <Count key={what} what={what} count={summary?.[what] ?? null} />
      ))}
      <td className="ps-5 text-end whitespace-nowrap text-soft max-sm:w-full max-sm:ps-0 max-sm:text-start max-sm:whitespace-normal">
        {summary?.last && (
          <>
            {summary.last.who ?? said('desk')}, <When at={summary.last.at} />
          </>
        )}
      </td>
    </tr>
  )
}

type CountProps = { readonly what: (typeof COUNTS)[number]; readonly count: number | null }

/** On a narrow screen the head of the column is gone, and its word stands by the number. */
function Count({ what, count }: CountProps) {
  const said = useWords('stories')
  const strong = (what === 'needed' || what === 'stale') && (count ?? 0) > 0
  return (
    <td className={`ps-5 text-end max-sm:ps-0 max-sm:pe-3 ${strong ? 'font-semibold' : 'text-soft'}`}>
      {count === null ? <abbr title={said('counting')}>…</abbr> : said('number', { count })}
      <span className="sm:hidden"> {said(`beside.${what}`, { count: count ?? 0 })}</span>
    </td>
  )
}
