import Link from 'next/link'
import { type BoardQuery, boardHref } from '#components/board/board-query.ts'
import { printSpread } from '#lib/board/spread.ts'
import type { Row } from '#lib/board/types.ts'
import type { Was, WhatIf } from '#lib/board/what-if.ts'
import { useWords } from '#words'
import { askedWhatIf, whole } from './what-if-address.ts'
import { leftOutInWords } from './what-if-words.ts'

type Props = { readonly story: string; readonly query: BoardQuery; readonly found: WhatIf | null }

/** Above a board that is computed without something: what is left out, what it changes, and the way back. */
export function WhatIfBar({ story, query, found }: Props) {
  const said = useWords('rows')
  const marks = useWords('marks')
  const { without, before } = askedWhatIf(query.others)
  if (without.length === 0 && before === null) return null
  const back = <Link href={boardHref(story, query, whole(query))}>{said('whatIf.back')}</Link>
  if (!found) {
    return (
      <p role="status" className="what-if">
        {said('whatIf.nothing')} {back}
      </p>
    )
  }
  const changed = found.board.rows.filter(({ figure }) => found.was.has(figure.key))
  return (
    <section aria-label={said('whatIf.title')} className="what-if">
      <p>
        <b className="font-semibold">
          {said('whatIf.is', { what: leftOutInWords(found.asked, said, marks('comma')) })}
        </b>{' '}
        {said('whatIf.stored')} {back}
      </p>
      {changed.length === 0 && found.gone.length === 0 && <p>{said('whatIf.changes', { count: 0 })}.</p>}
      {changed.length > 0 && (
        <details>
          <summary>{said('whatIf.changes', { count: changed.length })}</summary>
          <ul>
            {changed.map((row) => (
              <li key={row.figure.key}>
                <Link href={boardHref(story, query, { figure: row.figure.key })} scroll={false}>
                  {row.figure.label}
                </Link>{' '}
                <Change row={row} was={found.was.get(row.figure.key)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Gone board={found} />
    </section>
  )
}

function Gone({ board: { gone } }: { readonly board: WhatIf }) {
  const said = useWords('rows')
  if (gone.length === 0) return null
  return (
    <details>
      <summary>{said('whatIf.gone', { count: gone.length })}</summary>
      <ul>
        {gone.map((row) => (
          <li key={row.figure.key}>
            {row.figure.label} <span className="text-soft">{printSpread(row)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "update → conflict · 704–826 → 727–826". */
function Change({ row, was }: { readonly row: Row; readonly was: Was | undefined }) {
  const marks = useWords('marks')
  const changes = [
    was?.class && [marks(`class.${was.class}`), marks(`class.${row.figure.class}`)],
    was?.spread && [was.spread, printSpread(row)],
  ].flatMap((change) => (change ? [change.join(' → ')] : []))
  return (
    <span className="text-soft" dir="ltr">
      {changes.join(' · ')}
    </span>
  )
}
