import type { RowView } from './board-view.ts'
import type { Plot, PlotMark } from './plot.ts'

const WIDTH = 96
const EDGE = 5
const MIDDLE = 7

/** Where the readings of a row lie between its lowest and its highest; the ends stand below in figures. */
export function SpreadCell({ row }: { readonly row: RowView }) {
  return (
    <>
      {row.plot && <SpreadPlot plot={row.plot} />}
      <span className="block text-2xs text-soft">{row.spread}</span>
    </>
  )
}

function SpreadPlot({ plot }: { readonly plot: Plot }) {
  const said = plot.marks.map(({ label, articles }) => `${label}: ${inArticles(articles)}`).join('; ')
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 14`}
      className="block w-full max-w-28 overflow-visible"
      role="img"
      aria-label={said}
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1={MIDDLE} y2={MIDDLE} className="stroke-rule" strokeWidth="1" />
      {plot.marks.map((mark) => (
        <SpreadMark key={`${mark.from} ${mark.to} ${mark.label}`} mark={mark} />
      ))}
    </svg>
  )
}

/** One value is a dot, as large as there are articles that say it; a range is a bar, and one without an end is dashed. */
function SpreadMark({ mark }: { readonly mark: PlotMark }) {
  const title = <title>{`${mark.label}: ${inArticles(mark.articles)}`}</title>
  if (mark.from === mark.to) {
    return (
      <circle
        cx={along(mark.from)}
        cy={MIDDLE}
        r={2.2 + Math.min(mark.articles, 5) * 0.5}
        className="fill-ink"
      >
        {title}
      </circle>
    )
  }
  return (
    <line
      x1={along(mark.from)}
      x2={along(mark.to)}
      y1={MIDDLE}
      y2={MIDDLE}
      className="stroke-soft"
      strokeWidth="3"
      strokeDasharray={mark.open ? '3 2' : undefined}
    >
      {title}
    </line>
  )
}

const along = (share: number): number => Math.round(EDGE + share * (WIDTH - 2 * EDGE))

const inArticles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`)
