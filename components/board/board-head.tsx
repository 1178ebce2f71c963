import Link from 'next/link'
import { useContext } from 'react'
import { articleHref } from '#components/page/addresses.ts'
import { articleColumn, SORT_COLUMNS } from './board-columns.tsx'
import { BoardAddress } from './board-context.ts'
import { type BoardQuery, boardHref, type SortId } from './board-query.ts'
import type { ArticleView, BoardView } from './board-view.ts'

/** The head of the table: figure, the articles by their letters, spread, decision. */
export function BoardHead({
  view,
  columns,
}: {
  readonly view: BoardView
  readonly columns: readonly string[]
}) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <ColumnHead key={column} column={column} article={articleOf(view, column)} />
        ))}
      </tr>
    </thead>
  )
}

const articleOf = (view: BoardView, column: string) =>
  view.articles.find(({ id }) => articleColumn(id) === column)

function ColumnHead({
  column,
  article,
}: {
  readonly column: string
  readonly article: ArticleView | undefined
}) {
  if (article) return <ArticleHead article={article} />
  if (column === 'figure')
    return <SortHead sort="figure" label="Figure" className="figure-column pin-start" />
  if (column === 'spread') return <SortHead sort="spread" label="Spread" className="spread-column" />
  return <SortHead sort="decision" label="Decision" className="decision-column pin-end" />
}

function ArticleHead({ article }: { readonly article: ArticleView }) {
  const address = useContext(BoardAddress)
  const name = (
    <span dir="auto" title={article.name} className="line-clamp-3 font-semibold wrap-anywhere">
      {article.name}
    </span>
  )
  return (
    <th scope="col" className={`article-column family family-${article.tint}`}>
      <span className="kicker block">
        <span className="sr-only">Family </span>
        {article.letter}
        {article.note !== null && (
          <sup className="ms-0.5">
            <span className="sr-only">note </span>
            {article.note}
          </sup>
        )}
      </span>
      {address ? (
        <Link href={articleHref(address.story, article.id)} className="no-underline hover:underline">
          {name}
        </Link>
      ) : (
        name
      )}
      <span className="block text-2xs text-soft">{article.date}</span>
    </th>
  )
}

type SortProps = { readonly sort: SortId; readonly label: string; readonly className: string }

function SortHead({ sort, label, className }: SortProps) {
  const address = useContext(BoardAddress)
  if (address === null) return <th scope="col">{label}</th>
  const { story, query } = address
  const sorted = query.sort === sort
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction(query) : undefined}>
      <Link
        href={boardHref(story, query, { sort, descending: sorted && !query.descending })}
        scroll={false}
        className="kicker no-underline hover:underline"
      >
        {label}
        {sorted && <span aria-hidden="true">{direction(query) === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </Link>
    </th>
  )
}

function direction({ sort, descending }: BoardQuery): 'ascending' | 'descending' {
  return descending === SORT_COLUMNS[sort].fromTop ? 'ascending' : 'descending'
}
