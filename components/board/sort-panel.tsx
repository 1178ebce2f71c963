import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import { DENSITIES, SORTS, type Sort } from './board-query.ts'
import { SORT_KEYS } from './board-rows.ts'
import { sortedBy } from './sorted-by.ts'

/** The order of the rows, by one thing after another, and how much of each row is shown. */
export function SortPanel() {
  const { query, go } = useBoardAddress()
  const words = useWords('board')
  const way = ({ by, descending }: Sort) => words(descending === SORT_KEYS[by].fromTop ? 'rising' : 'falling')
  return (
    <>
      <ul>
        <li>
          <label>
            <input type="checkbox" checked={query.sorts.length === 0} onChange={() => go({ sorts: [] })} />
            <span className="grow">{words('need')}</span>
          </label>
        </li>
        {SORTS.map((by) => {
          const at = query.sorts.findIndex((sort) => sort.by === by)
          const sort = query.sorts[at]
          return (
            <li key={by} className="flex items-baseline gap-2">
              <label className="grow">
                <input
                  type="checkbox"
                  checked={sort !== undefined}
                  onChange={() =>
                    go({
                      sorts: sort
                        ? query.sorts.filter((one) => one !== sort)
                        : [...query.sorts, { by, descending: false }],
                    })
                  }
                />
                <span className="grow">{words(`sorts.${by}`)}</span>
                {query.sorts.length > 1 && at >= 0 && <span className="text-soft">{at + 1}</span>}
              </label>
              {sort && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`${words(`sorts.${by}`)}: ${way(sort)}`}
                  onClick={() =>
                    go({
                      sorts: sort.descending
                        ? query.sorts.map((one) => (one === sort ? { by, descending: false } : one))
                        : sortedBy(query.sorts, by, true),
                    })
                  }
                >
                  {way(sort)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <fieldset className="flex gap-4 border-t border-rule pt-2">
        <legend className="sr-only">{words('density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={query.density === density}
              onChange={() => go({ density }, 'replace')}
            />
            {words(`densities.${density}`)}
          </label>
        ))}
      </fieldset>
    </>
  )
}
