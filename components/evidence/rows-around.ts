/** So many rows are asked for at once: a screen of them, and one request's address still holds their keys. */
const AROUND = 24
/** As long as the nearest so many are there, nothing is asked for. */
export const NEAR = 5

/**
 * Keys of the rows that stand around one in the table as it is shown now, itself and the nearest first. The table is
 * asked and not the board: what is filtered away or sorted elsewhere is not next.
 */
export function rowsAround(key: string): readonly string[] {
  const keys = [...document.querySelectorAll<HTMLElement>('.board-pane [data-row]')].flatMap(
    ({ dataset }) => dataset.row ?? [],
  )
  const place = keys.indexOf(key)
  if (place < 0) return [key]
  const distance = (index: number) => Math.abs(index - place)
  return keys
    .map((one, index) => ({ one, index }))
    .sort((a, b) => distance(a.index) - distance(b.index))
    .slice(0, AROUND)
    .map(({ one }) => one)
}
