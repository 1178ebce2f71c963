import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import { FACET_IDS, type Facets, printHref, SHOWS, type Show } from './board-query.ts'
import { BoardSearch } from './board-search.tsx'
import type { BoardView } from './board-view.ts'
import type { FacetCounts } from './facets.ts'
import { plainClick } from './plain-click.ts'
import type { SavedViews } from './saved-views.ts'
import { ToolbarButton } from './toolbar-button.tsx'

type Props = {
  readonly view: BoardView
  readonly views: SavedViews
  readonly facets: Facets
  readonly counts: FacetCounts
  readonly shows: Readonly<Record<Show, number>>
  readonly shown: number
}

/** What is shown of the board, in which order and how. All of it stands in the address. */
export function BoardToolbar({ view, views, facets, counts, shows, shown }: Props) {
  const { story, query, href, go } = useBoardAddress()
  const words = useWords('board')
  const all = view.rest?.total ?? view.rows.length
  const asked = FACET_IDS.some((id) => facets[id].length > 0)
  const sorted = query.sorts.map(({ by }) => words(`sorts.${by}`)).join(', ')
  const nothing = { class: [], state: [], kind: [], origin: [], outlet: [], silence: [] }
  return (
    <div className="board-toolbar not-printed">
      <nav aria-label={words('shown')}>
        {SHOWS.map((show) => (
          <a
            key={show}
            href={href({ show })}
            aria-current={query.show === show ? 'true' : undefined}
            onClick={(event) => plainClick(event) && go({ show })}
          >
            {words(`show.${show}`)} <span className="text-soft">{shows[show]}</span>
          </a>
        ))}
      </nav>
      {FACET_IDS.map((id) => (
        <ToolbarButton
          key={id}
          label={words(`facet.${id}`)}
          chosen={facets[id].length}
          panel={{ is: 'facet', id, facets, counts: counts[id] }}
        />
      ))}
      {asked && (
        <a href={href({ facets: nothing })} onClick={(event) => plainClick(event) && go({ facets: nothing })}>
          {words('clearAll')}
        </a>
      )}
      <ToolbarButton
        label={`${words('sortedBy')} ${sorted || words('need')}`}
        chosen={0}
        panel={{ is: 'sort' }}
      />
      <ToolbarButton
        label={words('columns')}
        chosen={query.hidden.length}
        panel={{ is: 'columns', articles: view.articles }}
      />
      <ToolbarButton label={words('views')} chosen={0} panel={{ is: 'views', views }} />
      <a href={printHref(story, query)}>{words('print')}</a>
      <BoardSearch>
        <p role="status" aria-label={words('foundLong', { shown, all })}>
          {words('found', { shown, all })}
        </p>
      </BoardSearch>
    </div>
  )
}
