import { accumulates } from '#lib/claims/measures.ts'
import type { Kind } from '#lib/claims/types.ts'
import type { Decision, DecisionKind } from './decision.ts'
import { printedEnds } from './printed-ends.ts'
import { type Reading, type RowToDecide, readingsOf } from './row-to-decide.ts'
import { printStated } from './stated.ts'
import { compareDates } from './typed-date.ts'

export type ValueField = 'value' | 'low' | 'best' | 'high'
export type Values = Pick<Decision, ValueField>

export type DecisionKindEntry = {
  readonly id: DecisionKind
  readonly label: string
  /** One line under the label. */
  readonly help: string
  /** The fields that belong to it, in the order of the form; those in `required` may not be empty. */
  readonly fields: readonly ValueField[]
  readonly required: readonly ValueField[]
  /** Whether the value must be one that an article states. */
  readonly ofReadings: boolean
  readonly fits: (row: RowToDecide) => boolean
  /** What a row that it does not fit is or has not, after the row's name. */
  readonly unfit?: string
  /** What the fields start with. */
  readonly offer: (row: RowToDecide) => Values
}

const NOTHING: Values = { value: null, low: null, best: null, high: null }
const withoutValue = {
  fields: [],
  required: [],
  ofReadings: false,
  fits: () => true,
  offer: () => NOTHING,
} as const

/** What a desk can answer, in the order of the form. */
export const KINDS = [
  {
    id: 'reading',
    label: 'One reading',
    help: 'What one of the articles says is what we print.',
    fields: ['value'],
    required: ['value'],
    ofReadings: true,
    fits: () => true,
    offer: (row) => ({ ...NOTHING, value: mostCarried(readingsOf(row)) }),
  },
  {
    id: 'latest',
    label: 'The latest of a series',
    help: 'One body kept counting; the last of its counts holds.',
    fields: ['value'],
    required: ['value'],
    ofReadings: true,
    fits: isSeries,
    unfit: 'is no count that goes on',
    offer: (row) => ({ ...NOTHING, value: last(readingsOf(row)) }),
  },
  {
    id: 'range',
    label: 'A range',
    help: 'Between a low and a high, with a best estimate where there is one.',
    fields: ['low', 'best', 'high'],
    required: ['low', 'high'],
    ofReadings: false,
    fits: hasTwoValues,
    unfit: 'has no two values to lie between',
    offer: (row) => ({ ...NOTHING, ...printedEnds(row) }),
  },
  {
    ...withoutValue,
    id: 'composed',
    label: 'Side by side',
    help: 'We print what each one says, and who says it.',
  },
  {
    ...withoutValue,
    id: 'not-comparable',
    label: 'Not comparable',
    help: 'The articles do not count the same thing.',
  },
  {
    ...withoutValue,
    id: 'pending',
    label: 'Pending',
    help: 'We wait: the reason says for what, and until when.',
  },
  {
    id: 'none',
    label: 'None is right',
    help: 'Another value holds; the reason says where it comes from.',
    fields: ['value'],
    required: ['value'],
    ofReadings: false,
    fits: () => true,
    offer: () => NOTHING,
  },
] as const satisfies readonly DecisionKindEntry[]

/** The entry of a kind. */
export function kindEntry(id: DecisionKind): DecisionKindEntry {
  const entry: DecisionKindEntry | undefined = KINDS.find((kind) => kind.id === id)
  if (!entry) throw new Error(`No entry for the kind of decision ${id}.`)
  return entry
}

/** The value that most articles print, an exact one before a vague one. */
function mostCarried(readings: readonly Reading[]): string | null {
  const values = [...Map.groupBy(readings, printStated).entries()].map(([value, same]) => ({
    value,
    articles: new Set(same.map(({ evidence }) => evidence.anchor.article)).size,
    exact: Number(same.some(({ claim }) => claim.hedge === 'exact')),
  }))
  return values.sort((a, b) => b.articles - a.articles || b.exact - a.exact)[0]?.value ?? null
}

/** The one with the latest as-of; of one moment, and where no moment is known, the largest number, for a toll only grows. */
function last(readings: readonly Reading[]): string | null {
  const sorted = [...readings].sort((a, b) => laterFirst(a, b) || largest(b) - largest(a))
  return sorted[0] ? printStated(sorted[0]) : null
}

function laterFirst({ claim: a }: Reading, { claim: b }: Reading): number {
  if (a.asOf === null || b.asOf === null) return Number(a.asOf === null) - Number(b.asOf === null)
  return compareDates(b.asOf, a.asOf)
}

const largest = ({ claim }: Reading): number => (typeof claim.value === 'number' ? claim.value : 0)

/** A body keeps counting where the articles caught it at several moments, or where a count can only grow. */
function isSeries({ figure }: RowToDecide): boolean {
  return figure.class === 'update' || accumulates(figure.measure)
}

/** One value, however often it is printed, is no range; and there is nothing between two names. */
function hasTwoValues({ figure, evidence }: RowToDecide): boolean {
  const values = new Set(evidence.map(({ value }) => value.toLowerCase()))
  return values.size > 1 && !WITHOUT_RANGE.has(figure.kind)
}

const WITHOUT_RANGE: ReadonlySet<Kind> = new Set(['name', 'quote', 'score'])
