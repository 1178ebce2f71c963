import Link from 'next/link'
import { type BoardQuery, boardHref } from '#components/board/board-query.ts'
import { printSpread } from '#lib/board/spread.ts'
import type { Board, Row } from '#lib/board/types.ts'
import type { Relation } from '#lib/claims/types.ts'

const RELATIONS = {
  'subset-of': 'Part of',
  'superset-of': 'Includes',
  'part-of-sum': 'Counted into one sum with',
  'other-window': 'Another period:',
  'other-place': 'Another place:',
} as const satisfies Record<Relation, string>

type Props = { readonly board: Board; readonly row: Row; readonly query: BoardQuery }

/** Rows that belong to this one without being the same question: the 111 civilians of the 727. */
export function Related({ board, row, query }: Props) {
  const related = row.figure.related.flatMap(({ to, relation }) => {
    const other = board.rows.find(({ figure }) => figure.key === to)
    return other ? [{ other, relation }] : []
  })
  if (related.length === 0) return null
  return (
    <ul className="border-t border-rule py-2">
      {related.map(({ other, relation }) => (
        <li key={`${relation} ${other.figure.key}`}>
          {RELATIONS[relation]}{' '}
          <Link href={boardHref(board.id, query, { figure: other.figure.key })} scroll={false}>
            {other.figure.label}
          </Link>{' '}
          <span className="text-soft">{printSpread(other)}</span>
        </li>
      ))}
    </ul>
  )
}
