import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import type { BoardView } from './board-view.ts'
import { unknownOf } from './facets.ts'
import type { WholeView } from './use-whole-view.ts'

type Props = { readonly view: BoardView; readonly status: WholeView['status'] }

/** What has to be said of this board as it is shown: what its address asks for in vain, and what is still on the way. */
export function BoardNotes({ view, status }: Props) {
  const { query } = useBoardAddress()
  const words = useWords('board')
  const unknown = unknownOf(query, view.known)
  const strange = query.others.filter(([name]) => !BESIDE.has(name))
  const coming = (view.rest?.total ?? 0) - view.rows.length
  return (
    <div role="status" className="board-notes not-printed">
      <noscript>
        <p>
          <a href={`/stories/${view.story}/print`}>{words('noScript')}</a>
        </p>
      </noscript>
      {unknown.map(({ facet, value }) => (
        <p key={`${facet} ${value}`}>{words('unknown', { facet: words(`facet.${facet}`), value })}</p>
      ))}
      {strange.map(([name, value]) => (
        <p key={`${name} ${value}`}>{words('unknownName', { name })}</p>
      ))}
      {status === 'loading' && coming > 0 && <p>{words('loading', { count: coming })}</p>}
      {status === 'failed' && <p>{words('failed')}</p>}
    </div>
  )
}

/** What others read in the board's address: leaving articles out of it. */
const BESIDE: ReadonlySet<string> = new Set(['without', 'before'])
