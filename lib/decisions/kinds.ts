import type { Kind } from '#lib/claims/types.ts'
import type { Decision, DecisionKind } from './decision.ts'
import { printDate } from './print-date.ts'
import { plural, printNumber, printOrdinal } from './print-number.ts'
import { type Reading, type RowToDecide, readingsOf } from './row-to-decide.ts'
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
    fits: () => true,
    offer: (row) => ({ ...NOTHING, value: last(readingsOf(row)) }),
  },
  {
    id: 'range',
    label: 'A range',
    help: 'Between a low and a high, with a best estimate where there is one.',
    fields: ['low', 'best', 'high'],
    required: ['low', 'high'],
    ofReadings: false,
    fits: ({ figure }) => figure.kind !== 'name' && figure.kind !== 'quote',
    offer: (row) => ({ ...NOTHING, ...rowEnds(row) }),
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
  const values = [...Map.groupBy(readings, ({ evidence }) => evidence.value).entries()].map(
    ([value, same]) => ({
      value,
      articles: new Set(same.map(({ evidence }) => evidence.anchor.article)).size,
      exact: Number(same.some(({ claim }) => claim.hedge === 'exact')),
    }),
  )
  return values.sort((a, b) => b.articles - a.articles || b.exact - a.exact)[0]?.value ?? null
}

/** The one with the latest as-of; of one moment, and where no moment is known, the largest, for a toll only grows. */
function last(readings: readonly Reading[]): string | null {
  const sorted = [...readings].sort((a, b) => laterFirst(a, b) || largest(b) - largest(a))
  return sorted[0]?.evidence.value ?? null
}

function laterFirst({ claim: a }: Reading, { claim: b }: Reading): number {
  if (a.asOf === null || b.asOf === null) return Number(a.asOf === null) - Number(b.asOf === null)
  return compareDates(b.asOf, a.asOf)
}

const largest = ({ claim }: Reading): number => (typeof claim.low === 'number' ? claim.low : 0)

function rowEnds({ figure }: RowToDecide): Pick<Values, 'low' | 'high'> {
  const print = (end: number | string | null) =>
    end === null ? null : printEnd(end, figure.kind, figure.unit)
  return { low: print(figure.low), high: print(figure.high) }
}

function printEnd(end: number | string, kind: Kind, unit: string | null): string {
  if (typeof end === 'string') return printDate(end, 'long')
  if (kind === 'rank') return printOrdinal(end)
  if (kind === 'percent') return `${printNumber(end)}%`
  return kind === 'distance' && unit ? `${printNumber(end)} ${plural(unit)}` : printNumber(end)
}
