import { axisX, axisY, dot, gridY, link, plot, ruleX, text } from '@observablehq/plot'
import type { SeriesMarks } from './series-marks.ts'

const HEIGHT = 150
const HOUR = 3_600_000
/** A date beneath the axis is as wide as that. */
const LABEL = 76

type Words = {
  readonly noDate: string
  readonly number: (value: number) => string
  readonly day: (iso: string) => string
}

/**
 * A series as a drawing. Time runs from left to right in every language; what has no day stands at the side, behind a
 * rule; a step that only the numbers put in order is dashed.
 */
export function drawSeries({ dated, steps, undated, days }: SeriesMarks, width: number, words: Words) {
  const times = dated.map(({ at }) => at.getTime())
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, 0]
  const room = Math.max((last - first) * 0.15, 8 * HOUR)
  const side = new Date(last + room * 2)
  const apart = undated.map((mark) => ({ ...mark, at: side }))
  const every = Math.max(1, Math.ceil((days.length * LABEL) / (width - 70)))
  const named = days.filter((_, index) => index % every === 0)
  const label = (mark: { value: number }) => words.number(mark.value)
  const numbers = {
    x: 'at',
    y: 'value',
    text: label,
    dy: -10,
    fill: 'var(--color-ink)',
    stroke: 'var(--color-paper)',
    strokeWidth: 3,
  }
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 56,
    marginRight: 20,
    marginTop: 20,
    style: { background: 'none', color: 'currentColor', fontFamily: 'inherit', fontSize: '11px' },
    x: {
      type: 'utc',
      label: null,
      domain: [new Date(first - room), new Date(last + room * (apart.length > 0 ? 3 : 1))],
    },
    y: { nice: true, label: null },
    marks: [
      gridY({ stroke: 'var(--color-rule)', strokeOpacity: 1, ticks: 4 }),
      axisY({ ticks: 4, label: null, tickFormat: words.number }),
      axisX(named, {
        x: 'at',
        text: ({ iso }: { iso: string }) => isolated(words.day(iso)),
        label: null,
        tickSize: 0,
      }),
      ruleX(
        dated.filter(({ low, high }) => low < high),
        { x: 'at', y1: 'low', y2: 'high', stroke: 'var(--color-soft)' },
      ),
      ...(['day', 'number'] as const).map((by) =>
        link(
          steps.filter((step) => step.by === by),
          {
            x1: ({ from }) => from.at,
            y1: ({ from }) => from.value,
            x2: ({ to }) => to.at,
            y2: ({ to }) => to.value,
            stroke: 'var(--color-series)',
            strokeWidth: 1.5,
            ...(by === 'number' ? { strokeDasharray: '4 3' } : {}),
          },
        ),
      ),
      dot(dated, {
        x: 'at',
        y: 'value',
        r: 4,
        stroke: 'var(--color-series)',
        fill: ({ known }) => (known === 'stated' ? 'var(--color-series)' : 'var(--color-paper)'),
      }),
      text(dated, numbers),
      ...(apart.length === 0
        ? []
        : [
            ruleX([new Date(last + room * 1.4)], { stroke: 'var(--color-strong)', strokeDasharray: '2 3' }),
            dot(apart, { x: 'at', y: 'value', symbol: 'times', r: 4, stroke: 'var(--color-ink)' }),
            text(apart, numbers),
            text([side], {
              x: (at) => at,
              text: () => words.noDate,
              frameAnchor: 'bottom',
              dy: 14,
              fill: 'var(--color-soft)',
            }),
          ]),
    ],
  })
}

/** A date in Arabic keeps its own order within a drawing that runs from left to right. */
const isolated = (text: string): string => `\u2068${text}\u2069`
