import { CLASS_IDS, type ClassId } from '#lib/claims/types.ts'
import { groupOrder } from './groups.ts'
import type { Row } from './types.ts'

type Weighed = Pick<Row, 'state' | 'group' | 'figure'>

/** In these the articles say the same, or one alone says it: nobody has to choose. */
const EASY: ReadonlySet<ClassId> = new Set(['agree', 'single'])

/**
 * Whether somebody has to answer this row: it is open and its articles differ, or an answer that it had no longer
 * holds. A stale or reopened row needs an answer whatever its class is now: somebody relied on the old one.
 */
export function needsDecision(row: Pick<Row, 'state' | 'figure'>): boolean {
  if (row.state === 'stale' || row.state === 'reopened') return true
  return row.state === 'open' && !EASY.has(row.figure.class)
}

/**
 * The order of "sorted by need": what needs a decision first, then the graver class, casualties before the rest, more
 * independent origins, more outlets; equals stand by their key, so that the order never depends on the articles'.
 */
export function compareNeed(a: Weighed, b: Weighed): number {
  return (
    Number(needsDecision(b)) - Number(needsDecision(a)) ||
    gravity(a) - gravity(b) ||
    groupOrder(a.group) - groupOrder(b.group) ||
    b.figure.origins.length - a.figure.origins.length ||
    b.figure.readings.length - a.figure.readings.length ||
    (a.figure.key < b.figure.key ? -1 : 1)
  )
}

/** The rows that need a decision, the most needed first: the board's "6 need a decision" and the list's alike. */
export function needingDecision<Of extends Weighed>(rows: readonly Of[]): readonly Of[] {
  return rows.filter(needsDecision).sort(compareNeed)
}

const gravity = ({ figure }: Weighed): number => CLASS_IDS.indexOf(figure.class)
