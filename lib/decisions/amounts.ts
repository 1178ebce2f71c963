import type { Figure, Kind } from '#lib/claims/types.ts'
import { splitHedge } from './hedge-words.ts'
import { MONTH_NAMES, printDate } from './print-date.ts'
import { printOrdinal, unitFor } from './print-number.ts'
import { typedDate } from './typed-date.ts'
import { typedNumber } from './typed-number.ts'

/** A typed or printed value as prose has it: "50 per cent", "27 November 2024", "more than 40 kilometers", "one night". */
export function inProse(typed: string, { kind, unit }: Figure): string {
  const { bare } = splitHedge(typed)
  const hedge = typed.trim().slice(0, typed.trim().length - bare.length)
  return `${hedge}${bareInProse(bare, kind, unit)}`
}

function bareInProse(bare: string, kind: Kind, unit: string | null): string {
  if (kind === 'date') return dateInProse(bare)
  if (kind === 'percent') return /%|cent/.test(bare) ? bare.replace(/\s*%/, ' per cent') : `${bare} per cent`
  if (kind === 'rank') return ordinal(bare)
  const measured = MEASURED.has(kind) && unit !== null && /\d\s*$/.test(bare)
  const whole = measured ? `${bare} ${unitFor(bare, unit)}` : bare
  return SPELT.has(kind) ? whole.replace(/^1(?=$| )/, 'one') : whole
}

/** "25 Nov – 1 Dec 2024" is no one date, and still has its months spelt out. */
function dateInProse(typed: string): string {
  const iso = typedDate(typed)
  return iso
    ? printDate(iso, 'long')
    : typed.replace(SHORT_MONTHS, (short) => LONG_MONTHS.get(short) ?? short)
}

const LONG_MONTHS = new Map(MONTH_NAMES.map((name) => [name.slice(0, 3), name]))
const SHORT_MONTHS = new RegExp(`\\b(?:${[...LONG_MONTHS.keys()].join('|')})\\b`, 'g')

function ordinal(typed: string): string {
  const rank = typedNumber(typed, 'rank')
  return rank === null ? typed : printOrdinal(rank)
}

const MEASURED: ReadonlySet<Kind> = new Set(['distance', 'area', 'weight', 'volume', 'speed', 'duration'])
const SPELT: ReadonlySet<Kind> = new Set(['count', 'duration'])

/** "727 people", "one civilian", "thousands of people", "a number of troops"; null where there is no word for one of them. */
export function counted(amount: string, noun: string): string | null {
  if (OF.test(amount)) return `${amount} of ${noun}`
  if (!/(?:^| )one$/.test(amount)) return `${amount} ${noun}`
  const one = ONE_OF.get(noun) ?? (/[^s]s$/.test(noun) && !GROUPS.test(noun) ? noun.slice(0, -1) : null)
  return one && `${amount} ${one}`
}

/** Number words that want "of": "dozens of people", but "several dozen people". */
const OF =
  /\b(?:a number|a handful|a couple|a score|scores|dozens|tens|hundreds|thousands|millions|billions)$/i
const GROUPS = /\b(?:troops|forces)$/
const ONE_OF: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
])
