import dynamic from 'next/dynamic'
import { useFormatter } from 'use-intl/react'
import type { Difference } from '#lib/board/differences.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import type { Series as SeriesOf, SeriesPoint } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { PERCENT } from './because.tsx'
import { useStory } from './evidence-context.ts'
import { useMoment } from './use-moment.ts'

/** Drawn only in the browser, and fetched when the first row with a series is opened; the table says the same. */
const SeriesPlot = dynamic(() => import('./series-plot.tsx').then(({ SeriesPlot }) => SeriesPlot), {
  ssr: false,
  loading: () => <div className="series-plot" aria-hidden="true" />,
})

/** What a body counted over time: drawn, and as a table with the change from each moment to the next. */
export function Series({ row }: { readonly row: RowEvidence }) {
  const words = useWords('evidence')
  const { series } = row.figure
  if (series.length === 0) return null
  return (
    <section aria-label={words('series')} className="evidence-part">
      <h3 className="kicker">{words('series')}</h3>
      {series.map((one, index) => (
        <figure key={`${one.by} ${one.counter}`} className="mb-2">
          <figcaption>
            {words(one.by === 'origin' ? 'countedBy' : 'printedBy', { counter: one.counter })}
          </figcaption>
          {one.points.length > 1 && <SeriesPlot series={one} />}
          <SeriesTable series={one} steps={row.steps[index] ?? []} row={row} />
          {one.points.some(({ follows }) => follows === 'number') && (
            <p className="text-2xs text-soft">{words('byNumber')}</p>
          )}
        </figure>
      ))}
    </section>
  )
}

type TableProps = {
  readonly series: SeriesOf
  readonly steps: readonly (Difference | null)[]
  readonly row: RowEvidence
}

function SeriesTable({ series, steps, row }: TableProps) {
  const words = useWords('evidence')
  return (
    <table className="series-table">
      <thead>
        <tr>
          {(['value', 'change', 'moment', 'known', 'where'] as const).map((head) => (
            <th key={head} scope="col" className="kicker">
              {words(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.points.map((point, index) => (
          <PointRow
            key={point.claims.join(' ')}
            point={point}
            step={steps[index] ?? null}
            articles={articlesOf(point, row)}
          />
        ))}
      </tbody>
    </table>
  )
}

type PointProps = {
  readonly point: SeriesPoint
  readonly step: Difference | null
  readonly articles: readonly string[]
}

function PointRow({ point, step, articles: ids }: PointProps) {
  const words = useWords('evidence')
  const marks = useWords('marks')
  const format = useFormatter()
  const moment = useMoment()
  const { articles } = useStory()
  const names = articles.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter)
  return (
    <tr>
      <th scope="row">{format.number(point.value)}</th>
      <td>{step ? <Change of={step} /> : point.follows === 'unknown' ? words('orderUnknown') : '–'}</td>
      <td>{point.asOf === null ? words('noDay') : moment(point.asOf)}</td>
      <td>{point.from === null ? words('noDate') : words(`from.${point.from}`)}</td>
      <td>{names.join(marks('comma'))}</td>
    </tr>
  )
}

/** "704 → 727 is +23, +3.3%". */
function Change({ of: { from, to, by, share } }: { readonly of: Difference }) {
  const words = useWords('evidence')
  const format = useFormatter()
  if (by === 0) return words('unchanged')
  const signed = { signDisplay: 'always' } as const
  const ends = { from: format.number(from), to: format.number(to), by: format.number(by, signed) }
  if (share === null) return words('difference', ends)
  return words('differenceShare', { ...ends, share: format.number(share, { ...PERCENT, ...signed }) })
}

function articlesOf({ claims }: SeriesPoint, row: RowEvidence): readonly string[] {
  return row.cells
    .filter((cell) => cell.claims.some(({ id }) => claims.includes(id)))
    .map(({ article }) => article)
}
