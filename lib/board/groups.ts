import type { Figure, Kind } from '#lib/claims/types.ts'

/** The parts of the board, in their order. A row belongs to the first whose `holds` is true; the last holds the rest. */
export const GROUPS = [
  {
    id: 'casualties',
    label: 'Casualties',
    holds: (figure) => ofPeople(figure) && CASUALTIES.test(figure.measure),
  },
  {
    id: 'people-moved',
    label: 'People on the move',
    holds: (figure) => ofPeople(figure) && MOVED.test(figure.measure),
  },
  { id: 'people', label: 'People', holds: (figure) => ofPeople(figure) || figure.kind === 'age' },
  { id: 'places', label: 'Places and distances', holds: ({ kind }) => PLACES.has(kind) },
  { id: 'dates', label: 'Dates and spans of time', holds: ({ kind }) => DATES.has(kind) },
  { id: 'money', label: 'Money', holds: ({ kind }) => kind === 'money' },
  { id: 'shares', label: 'Shares and ranks', holds: ({ kind }) => SHARES.has(kind) },
  { id: 'names', label: 'Names', holds: ({ kind }) => kind === 'name' },
  { id: 'quotes', label: 'Quotes', holds: ({ kind }) => kind === 'quote' },
  { id: 'things', label: 'Things counted and measured', holds: () => true },
] as const satisfies readonly Group[]

export type Group = {
  readonly id: string
  readonly label: string
  readonly holds: (figure: Pick<Figure, 'kind' | 'unit' | 'measure'>) => boolean
}
export type GroupId = (typeof GROUPS)[number]['id']

/** The part of the board that a figure stands in. */
export function groupOf(figure: Pick<Figure, 'kind' | 'unit' | 'measure'>): GroupId {
  return GROUPS.find((group) => group.holds(figure))?.id ?? 'things'
}

/** Where the group stands on the board, from 0. */
export const groupOrder = (id: string): number => GROUPS.findIndex((group) => group.id === id)

const CASUALTIES = /kill|dead|die|death|injur|wound|hospital|missing|casualt|critical|massacre|drown/i
const MOVED = /displac|evacuat|strand|fle(?:d|e)|left|leav|return|cross|refuge|moved|relocat/i
const PLACES: ReadonlySet<Kind> = new Set(['distance', 'area'])
const DATES: ReadonlySet<Kind> = new Set(['date', 'duration'])
const SHARES: ReadonlySet<Kind> = new Set(['percent', 'ratio', 'rank', 'score'])

const ofPeople = ({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): boolean =>
  kind === 'count' && unit === 'person'
