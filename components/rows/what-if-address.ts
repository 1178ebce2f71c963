import type { BoardQuery, Param } from '#components/board/board-query.ts'
import type { AskedWhatIf } from '#lib/board/what-if.ts'

const MOST_LEFT_OUT = 500

/** What an address asks to leave out; what it does not know is passed over. */
export function askedWhatIf(others: readonly Param[]): AskedWhatIf {
  const all = (name: string) => others.flatMap(([own, value]) => (own === name ? [value] : []))
  const without = all('without').filter((name) => /^(?:outlet|family):./.test(name))
  return { without: without.slice(0, MOST_LEFT_OUT), before: all('before').find(Boolean) ?? null }
}

/** The same as one text, for an action or a route to be told; and back again. */
export const writeWhatIf = ({ without, before }: AskedWhatIf): string =>
  new URLSearchParams([
    ...without.map((name) => ['without', name]),
    ...(before ? [['before', before]] : []),
  ]).toString()

export const readWhatIf = (written: string): AskedWhatIf =>
  askedWhatIf([...new URLSearchParams(String(written))])

/** A query with nothing left out: the way back to the whole board. */
export const whole = ({ others }: BoardQuery): Pick<BoardQuery, 'others'> => ({
  others: others.filter(([name]) => name !== 'without' && name !== 'before'),
})
