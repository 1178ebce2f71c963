import Link from 'next/link'
import { historyHref } from '#components/page/addresses.ts'
import { useWords } from '#words'
import type { FilterChoice, HistoryFilter } from './history-filter.ts'

type Props = {
  readonly story: string
  readonly filter: HistoryFilter
  readonly people: readonly FilterChoice[]
  readonly kinds: readonly FilterChoice[]
}

/** Whose acts and which kinds: each choice is an address, so that a colleague is shown the same. */
export function FilterLinks({ story, filter, people, kinds }: Props) {
  const said = useWords('history')
  const href = (change: Partial<HistoryFilter>) => {
    const { person, kind } = { ...filter, ...change }
    return historyHref(story, { ...(person === null ? {} : { person }), ...(kind === null ? {} : { kind }) })
  }
  const rows = [
    {
      title: said('by'),
      all: said('everybody'),
      chosen: filter.person,
      choices: people,
      to: (id: string | null) => href({ person: id }),
    },
    {
      title: said('what'),
      all: said('everything'),
      chosen: filter.kind,
      choices: kinds,
      to: (id: string | null) => href({ kind: id }),
    },
  ]
  return (
    <nav aria-label={said('filter')} className="not-printed grid gap-y-1 pb-3">
      {rows.map(({ title, all, chosen, choices, to }) => (
        <ul key={title} className="flex flex-wrap items-baseline gap-x-3">
          <li className="kicker min-w-20">{title}</li>
          <li>
            <Link href={to(null)} aria-current={chosen === null ? 'true' : undefined} className="choice-link">
              {all}
            </Link>
          </li>
          {choices.map(({ id, name, count }) => (
            <li key={id}>
              <Link href={to(id)} aria-current={chosen === id ? 'true' : undefined} className="choice-link">
                <bdi>{name}</bdi> <span className="text-soft">{said('count', { count })}</span>
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
