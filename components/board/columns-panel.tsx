import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import { ARTICLE_ORDERS, toggled } from './board-query.ts'
import type { ArticleView } from './board-view.ts'
import { moved, orderedColumns } from './column-order.ts'

/** Which articles have a column, and in which order they stand. */
export function ColumnsPanel({ articles }: { readonly articles: readonly ArticleView[] }) {
  const { query, go } = useBoardAddress()
  const words = useWords('board')
  const columns = orderedColumns(articles, query)
  return (
    <>
      <label className="flex items-baseline gap-2 pb-2">
        {words('order')}
        <select
          className="field-input"
          value={query.order}
          onChange={({ target }) => {
            const order = ARTICLE_ORDERS.find((id) => id === target.value)
            if (order) go({ order, first: [] })
          }}
        >
          {ARTICLE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {words(`orders.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {columns.map(({ article: { id, letter, name } }, at) => (
          <li key={id} className="flex items-center gap-2">
            <label className="min-w-0 grow">
              <input
                type="checkbox"
                checked={!query.hidden.includes(id)}
                onChange={() => go({ hidden: toggled(query.hidden, id) }, 'replace')}
                aria-label={words('showArticle', { article: name })}
              />
              <span className="kicker">{letter}</span>
              <span dir="auto" className="grow truncate">
                {name}
              </span>
            </label>
            <button
              type="button"
              className="plain"
              disabled={at === 0}
              aria-label={words('toStart', { article: name })}
              onClick={() => go({ first: moved(columns, id, -1) }, 'replace')}
            >
              ↑
            </button>
            <button
              type="button"
              className="plain"
              disabled={at === columns.length - 1}
              aria-label={words('toEnd', { article: name })}
              onClick={() => go({ first: moved(columns, id, 1) }, 'replace')}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
