'use client'

import { useEffect, useRef } from 'react'
import { useFormatter } from 'use-intl/react'
import type { Series } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { drawSeries } from './draw-series.ts'
import { seriesMarks } from './series-marks.ts'
import { useMoment } from './use-moment.ts'

/** A series as a drawing, as wide as its place. The table beneath it says the same in words. */
export function SeriesPlot({ series }: { readonly series: Series }) {
  const words = useWords('evidence')
  const format = useFormatter()
  const day = useMoment()
  const place = useRef<HTMLDivElement>(null)
  const noDate = words('noDate')
  useEffect(() => {
    const here = place.current
    if (!here) return
    const marks = seriesMarks(series)
    const draw = () => {
      const width = here.clientWidth
      if (width === 0) return
      const drawn = drawSeries(marks, width, { noDate, day, number: format.number })
      // The place around it says what it shows; the library's own names for its groups would be read out between.
      drawn.ariaHidden = 'true'
      here.replaceChildren(drawn)
    }
    const watch = new ResizeObserver(draw)
    watch.observe(here)
    return () => watch.disconnect()
  }, [series, noDate, day, format])
  return (
    <>
      <div ref={place} role="img" aria-label={useSaid(series)} dir="ltr" className="series-plot" />
      <p className="text-2xs text-soft">{words('plotKey')}</p>
    </>
  )
}

/** What the drawing shows, for those who do not see it. */
function useSaid({ counter, points }: Series): string {
  const words = useWords('evidence')
  const format = useFormatter()
  const day = useMoment()
  const known = points.filter(({ follows }) => follows !== 'unknown')
  const unknown = points.filter(({ follows }) => follows === 'unknown')
  const print = ({ value, asOf }: Series['points'][number]) =>
    asOf === null ? format.number(value) : `${format.number(value)}, ${day(asOf)}`
  const said = [
    known.length > 0 ? words('plot', { counter, points: known.map(print).join('; ') }) : counter,
    unknown.length > 0 ? words('plotUnknown', { points: unknown.map(print).join('; ') }) : null,
  ]
  return said.filter((part) => part !== null).join('; ')
}
