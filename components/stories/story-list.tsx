import Link from 'next/link'
import { When } from '#components/marks/when.tsx'
import type { StoryLine } from './story-line.ts'

/** The stories: how much there is of each, and how much of it waits for somebody. */
export function StoryList({ stories }: { readonly stories: readonly StoryLine[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">Stories</caption>
        <thead className="max-sm:sr-only">
          <tr className="kicker border-b border-strong text-start">
            {['Story', 'Articles', 'Figures', 'Need a decision', 'Stale', 'Last act'].map((head, column) => (
              <th
                key={head}
                scope="col"
                className={`py-1 align-bottom font-semibold ${column === 0 ? 'pe-4 text-start' : NUMBER}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <tr
              key={story.id}
              className="border-b border-rule align-baseline max-sm:flex max-sm:flex-wrap max-sm:py-2"
            >
              <th
                scope="row"
                className="w-full py-2.5 pe-4 text-start font-normal max-sm:w-full max-sm:py-0.5"
              >
                <Link
                  href={`/stories/${story.id}`}
                  dir="auto"
                  title={story.title}
                  className="line-clamp-2 font-serif text-lg leading-6 font-semibold wrap-anywhere no-underline hover:underline"
                >
                  {story.title}
                </Link>
              </th>
              <Count label="articles">{story.articles}</Count>
              <Count label="figures">{story.figures}</Count>
              <Count label="need a decision" strong={story.needed > 0}>
                {story.needed}
              </Count>
              <Count label="stale" strong={story.stale > 0}>
                {story.stale}
              </Count>
              <td className="ps-5 text-end whitespace-nowrap text-soft max-sm:w-full max-sm:ps-0 max-sm:text-start max-sm:whitespace-normal">
                {story.last && (
                  <>
                    {story.last.who}, <When at={story.last.at} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NUMBER = 'ps-5 text-end whitespace-nowrap'

type CountProps = { readonly label: string; readonly strong?: boolean; readonly children: number }

/** On a narrow screen the head of the column is gone, and its word stands by the number. */
function Count({ label, strong = false, children }: CountProps) {
  return (
    <td className={`ps-5 text-end max-sm:ps-0 max-sm:pe-3 ${strong ? 'font-semibold' : 'text-soft'}`}>
      {children}
      <span className="sm:hidden"> {label}</span>
    </td>
  )
}
