import { HEDGE_TABLE } from '#lib/claims/hedges.ts'
import { useWords } from '#words'

/** Any number does; this one divides by ten and reads like a toll. */
const EXAMPLE = 300

/** How firmly a number is stated: the words, and what each lets 300 be, as the engine reckons. */
export function HedgeTable() {
  const said = useWords('house')
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-4xl border-collapse">
        <caption className="sr-only">{said('hedges.title')}</caption>
        <thead>
          <tr className="kicker border-b border-strong">
            {(['hedge', 'words', 'allows'] as const).map((column) => (
              <th key={column} scope="col" className="py-1 pe-4 text-start font-semibold whitespace-nowrap">
                {said(`hedges.${column}`, { number: EXAMPLE })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HEDGE_TABLE.map(({ id, before, after, allows }) => {
            const [low, high] = allows(EXAMPLE)
            return (
              <tr key={`${id} ${before[0]}`} className="border-b border-rule align-baseline">
                <th scope="row" className="py-1.5 pe-4 text-start font-semibold whitespace-nowrap">
                  {said(`hedge.${id}`)}
                </th>
                <td lang="en" dir="auto" className="words py-1.5 pe-4">
                  {[...before.map((words) => `${words} …`), ...after.map((words) => `… ${words}`)].join(', ')}
                </td>
                <td className="py-1.5 whitespace-nowrap">
                  {high === null ? said('hedges.from', { low }) : said('hedges.between', { low, high })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
