import type { Evidence } from '#lib/decisions/decision.ts'

/**
 * What a form must have seen of a row, as "readings.act": the first part changes when a reading does, the second when
 * the row is decided or reopened, or such an act is undone. The order of the columns and all other rows leave it alone.
 */
export function versionOf(evidence: readonly Evidence[], act: number): string {
  const readings = evidence.map((reading) =>
    JSON.stringify([
      reading.anchor.article,
      reading.anchor.start,
      reading.anchor.end,
      reading.kind,
      reading.read,
      reading.hedge,
      reading.origin,
      reading.asOf,
    ]),
  )
  return `${shortHash(readings.sort().join('\n'))}.${act}`
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits, enough to tell a row's few versions apart. */
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
