import type { RowView } from './board-view.ts'
import type { CellWords } from './cell-words.ts'
import type { Plot, PlotMark } from './plot.ts'

const WIDTH = 96
const EDGE = 5
const MIDDLE = 7

type Props = { readonly row: RowView; readonly column: number; readonly said: CellWords }

/** Where the readings of a row lie between its lowest and its highest; the ends stand below in figures. */
export function SpreadCell({ row, column, said }: Props) {
  return (
    <td aria-colindex={column} className="spread">
      {row.plot && <SpreadPlot plot={row.plot} words={said} />}
      <small>{row.spread}</small>
    </td>
  )
}

/**
 * One value is a dot, as large as there are articles that say it; a range is a bar, and one without an end is dashed. All
 * dots are one line of round caps, and so are all bars: a large board draws hundreds of these.
 */
function SpreadPlot({ plot, words }: { readonly plot: Plot; readonly words: CellWords }) {
  const said = plot.marks.map(({ label, articles }) => `${label}: ${words.inArticles(articles)}`).join('; ')
  const dots = plot.marks.filter(({ from, to }) => from === to)
  const bars = plot.marks.filter(({ from, to }) => from !== to)
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} role="img" aria-label={said}>
      <title>{said}</title>
      <path className="axis" d={`M${EDGE} ${MIDDLE}H${WIDTH - EDGE}`} />
      <Bars of={bars.filter(({ open }) => !open)} open={false} />
      <Bars of={bars.filter(({ open }) => open)} open />
      {dots.length > 0 && <path className="dots" d={dots.map(dot).join('')} />}
    </svg>
  )
}

function Bars({ of, open }: { readonly of: readonly PlotMark[]; readonly open: boolean }) {
  if (of.length === 0) return null
  const lines = of.map(({ from, to }) => `M${along(from)} ${MIDDLE}H${along(to)}`).join('')
  return <path className={open ? 'bars open' : 'bars'} d={lines} />
}

/** A filled circle as two arcs. */
function dot({ from, articles }: PlotMark): string {
  const r = 2.2 + Math.min(articles, 5) * 0.5
  return `M${along(from) - r} ${MIDDLE}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}

const along = (share: number): number => Math.round(EDGE + share * (WIDTH - 2 * EDGE))
