import Link from 'next/link'
import { articleHref } from '#components/page/addresses.ts'
import { TextsLink } from '#components/texts/texts-link.tsx'
import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import type { SortId } from './board-query.ts'
import { SORT_KEYS } from './board-rows.ts'
import type { ArticleView } from './board-view.ts'
import type { ColumnWindow } from './column-window.ts'
import { plainClick } from './plain-click.ts'
import { sortedBy } from './sorted-by.ts'

/** The head of the table: figure, the articles by their letters, spread, decision. */
export function BoardHead({ window: { columns, before, after, all } }: { readonly window: ColumnWindow }) {
  const words = useWords('board')
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortHead sort="figure" label={words('figure')} column={1} className="pin-start" />
        {before > 0 && <td className="spacer" aria-hidden="true" />}
        {columns.map(({ article, place }) => (
          <ArticleHead key={article.id} article={article} column={place + 2} />
        ))}
        {after > 0 && <td className="spacer" aria-hidden="true" />}
        <SortHead sort="spread" label={words('spread')} column={all + 2} />
        <SortHead sort="decision" label={words('decision')} column={all + 3} className="pin-end" />
      </tr>
    </thead>
  )
}

function ArticleHead({ article, column }: { readonly article: ArticleView; readonly column: number }) {
  const { story } = useBoardAddress()
  const words = useWords('board')
  return (
    <th scope="col" aria-colindex={column} className={`family family-${article.tint}`}>
      <span className="kicker">
        <span className="sr-only">{words('family')} </span>
        {article.letter}
        {article.note !== null && <sup title={words('note', { number: article.note })}>{article.note}</sup>}
      </span>
      <Link href={articleHref(story, article.id)} prefetch={false} dir="auto" title={article.name}>
        {article.name}
      </Link>
      {article.title !== null && (
        <small dir="auto" title={article.title} className="article-title">
          {article.title}
        </small>
      )}
      <small>
        <bdi className="block">{article.date}</bdi>
        <TextsLink story={story} articles={[article.id]} className="whitespace-nowrap" />
      </small>
    </th>
  )
}

type SortProps = {
  readonly sort: SortId
  readonly label: string
  readonly column: number
  readonly className?: string
}

function SortHead({ sort, label, column, className }: SortProps) {
  const { query, href, go } = useBoardAddress()
  const words = useWords('board')
  const place = query.sorts.findIndex(({ by }) => by === sort)
  const rises = query.sorts[place]?.descending === SORT_KEYS[sort].fromTop
  return (
    <th
      scope="col"
      aria-colindex={column}
      className={className}
      aria-sort={place === 0 ? (rises ? 'ascending' : 'descending') : undefined}
    >
      <a
        href={href({ sorts: sortedBy(query.sorts, sort, false) })}
        title={words('sortHint')}
        className="kicker"
        onClick={(event) => {
          if (event.shiftKey) {
            event.preventDefault()
            go({ sorts: sortedBy(query.sorts, sort, true) })
          } else if (plainClick(event)) go({ sorts: sortedBy(query.sorts, sort, false) })
        }}
      >
        {label}
        {place >= 0 && (
          <span aria-hidden="true">{` ${rises ? '↑' : '↓'}${query.sorts.length > 1 ? place + 1 : ''}`}</span>
        )}
      </a>
    </th>
  )
}
