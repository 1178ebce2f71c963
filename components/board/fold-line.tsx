import Link from 'next/link'
import { useContext } from 'react'
import { BoardAddress } from './board-context.ts'
import { boardHref } from './board-query.ts'

/** "12 stated by one article only · show": what nobody can compare takes one line until it is asked for. */
export function FoldLine({ count, columns }: { readonly count: number; readonly columns: number }) {
  const address = useContext(BoardAddress)
  if (address === null) return null
  const { story, query } = address
  return (
    <tr>
      <td colSpan={columns} className="fold-line">
        <span>
          {count} stated by one article only{' '}
          <span className="not-printed">
            ·{' '}
            <Link href={boardHref(story, query, { singles: !query.singles })} scroll={false}>
              {query.singles ? 'fold' : 'show'}
            </Link>
          </span>
        </span>
      </td>
    </tr>
  )
}
