import type { Evidence } from '#lib/decisions/decision.ts'
import { seenReading } from '#lib/decisions/seen-readings.ts'

/**
 * What a form must have seen of a row, as "readings.act": the first part changes when a reading does, the second when
 * the row is decided or reopened, or such an act is undone. The order of the columns and all other rows leave it alone.
 * The first part names every reading, so that a form that comes too late can be told which one came or went.
 */
export function versionOf(evidence: readonly Evidence[], act: number): string {
  const readings = evidence.map((reading) => {
    const { anchor, kind, read, hedge, origin, asOf } = reading
    const own = [anchor.article, anchor.start, anchor.end, kind, read, hedge, origin, asOf]
    return seenReading(reading, shortHash(JSON.stringify(own)))
  })
  return `${readings.sort().join(',')}.${act}`
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits, enough to tell the few readings of a row apart. */
function shortHash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((start) => fnv(text, start).toString(36).padStart(7, '0')).join('')
}

function fnv(text: string, start: number): number {
  let hash = start
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}
