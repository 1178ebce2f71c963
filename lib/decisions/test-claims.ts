import type { DateClaim, NumberClaim, WordsClaim } from '#lib/claims/types.ts'

/** Claims for tests: a count of the killed in Syria by the Observatory, unless a test says otherwise. */
const SAID = {
  start: 0,
  end: 0,
  hedge: 'exact',
  measure: 'killed',
  population: null,
  place: 'Syria',
  since: '2024-11-27',
  asOf: '2024-12-05',
  asOfBasis: 'inferred',
  speaker: null,
  origin: 'Syrian Observatory for Human Rights',
  via: null,
  position: 'body',
  stance: 'asserted',
  rules: [],
} as const

export function countClaim(value: number | null, other: Partial<NumberClaim> = {}): NumberClaim {
  const claim = {
    ...SAID,
    kind: 'count',
    value,
    low: value,
    high: value,
    unit: 'person',
    partOf: null,
  } as const
  return { ...claim, id: `${value}`, quote: `${value} people`, ...other }
}

export function dateClaim(value: string | null, other: Partial<DateClaim> = {}): DateClaim {
  const own = {
    kind: 'date',
    value,
    low: value,
    high: value,
    unit: 'day',
    since: null,
    measure: 'start',
  } as const
  return { ...SAID, ...own, id: `${value}`, quote: `${value}`, ...other }
}

export function nameClaim(value: string, other: Partial<WordsClaim> = {}): WordsClaim {
  const own = {
    kind: 'name',
    value,
    low: null,
    high: null,
    unit: null,
    since: null,
    measure: 'leader',
  } as const
  return { ...SAID, ...own, id: value, quote: value, ...other }
}
