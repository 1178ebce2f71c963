import { momentInWords } from '#lib/claims/series.ts'
import type { Series, SeriesPoint } from '#lib/claims/types.ts'
import { printNumber } from '#lib/decisions/print-number.ts'

const FOLLOWS = {
  first: '',
  day: '',
  number: 'order inferred from the numbers',
  unknown: 'order unknown',
} as const satisfies Record<SeriesPoint['follows'], string>

/** What each body counted, in order: when every number was true, how that is known, and what puts it behind the one before. */
export function SeriesList({ series }: { readonly series: readonly Series[] }) {
  return series.map(({ counter, points }) => (
    <section key={counter} aria-label={`Counted by ${counter}`} className="border-t border-rule py-2">
      <h3 className="kicker">Counted by {counter}</h3>
      <ol>
        {points.map((point) => (
          <li key={point.claims[0]}>
            <span className="tabular-nums">{printNumber(point.value)}</span>{' '}
            <span className="text-2xs text-soft">
              {[momentInWords(point), FOLLOWS[point.follows]].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  ))
}
