import { type Printed, sharedRuns } from '#lib/claims/shared-runs.ts'
import type { Span } from '#lib/claims/types.ts'

/** Texts → for each the stretches that another of them has word by word; those that touch are one. */
export function sharedSpans(texts: readonly Printed[]): readonly (readonly Span[])[] {
  const spans: Span[][] = texts.map(() => [])
  for (const { first, second, runs } of sharedRuns(texts.map(({ text, outlet }) => ({ text, outlet })))) {
    for (const run of runs) {
      spans[first]?.push(run.first)
      spans[second]?.push(run.second)
    }
  }
  return spans.map(merged)
}

function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}
