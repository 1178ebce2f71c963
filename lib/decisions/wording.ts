import type { Figure, Kind } from '#lib/claims/types.ts'
import { counted, inProse } from './amounts.ts'
import { accordingTo, asOfClause, joined, originsOf, withArticle } from './attribution.ts'
import type { Decision } from './decision.ts'
import { hedgeWords, splitHedge } from './hedge-words.ts'
import { type Reading, type RowToDecide, readingsOf } from './row-to-decide.ts'
import { printStated, readingsThatState } from './stated.ts'
import { isPastEvent, type Subject, subjectOf } from './subject.ts'
import { compareDates, typedDate } from './typed-date.ts'
import { isSameValue } from './typed-value.ts'

export type Answer = Pick<Decision, 'kind' | 'value' | 'low' | 'best' | 'high'>

/**
 * The sentence that a desk may print for an answer, as a start: "Between 704 and 826 people were killed in Syria since
 * 27 November 2024, according to the Syrian Observatory for Human Rights; as of 5 December 2024." Empty while the
 * values it needs are missing, and where no correct sentence can be made of the row.
 */
export function wordingFor(answer: Answer, row: RowToDecide): string {
  const sentence = sentenceFor(answer, row)
  return sentence ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` : ''
}

function sentenceFor(answer: Answer, row: RowToDecide): string | null {
  const subject = subjectOf(row)
  switch (answer.kind) {
    case 'reading':
    case 'latest':
      return answer.value && oneReading(answer.value, row, subject)
    case 'range':
      return range(answer, row, subject)
    case 'none':
      return answer.value && stated(inProse(answer.value, row.figure), row.figure, subject)
    case 'composed':
      return sideBySide(row, subject)
    case 'not-comparable':
      return notComparable(row.figure, subject)
    case 'pending':
      return pending(subject)
  }
}

function oneReading(value: string, row: RowToDecide, subject: Subject): string | null {
  const own = readingsThatState(value, row)
  const amount = splitHedge(value).bare === value.trim() ? `${hedgeOf(own)}${value.trim()}` : value
  const sentence = stated(inProse(amount, row.figure), row.figure, subject)
  return sentence && `${sentence}${accordingTo(own)}${asOf(own, row)}`
}

/** "727 people were killed in Syria since …"; where no people are counted, the label says what the amount is of. */
function stated(
  amount: string,
  { kind }: Figure,
  { people, scope, event, rank, label }: Subject,
): string | null {
  if (people) {
    const whom = counted(amount, people.noun)
    const predicate = /(?:^| )one$/.test(amount)
      ? people.predicate.replace(/^were /, 'was ')
      : people.predicate
    return whom && `${whom} ${predicate}${scope}`
  }
  if (kind === 'rank') return rank && `${rank.who} ranks ${amount} among ${rank.among}`
  if (event) return when(event, amount)
  return label && `${label}: ${amount}`
}

/** "on 5 December 2024", "in March 2011", "between 4 and 5 December"; a time of the day has no phrase here. */
function when(event: string, amount: string): string | null {
  if (/,|\d:\d/.test(amount)) return null
  if (/^between /.test(amount)) return `${event} ${amount}`
  return /^\d{1,2} |day$/.test(amount)
    ? `${event} on ${amount}`
    : /^\D* ?\d{4}$/.test(amount)
      ? `${event} in ${amount}`
      : null
}

/** An origin is named only where it gave every number that is printed: 41 by the police to 43 by others is nobody's. */
function range(answer: Answer, row: RowToDecide, subject: Subject): string | null {
  const { low, best, high } = answer
  if (!low || !high || row.figure.kind === 'rank' || isOne(low, high, row.figure)) return null
  const sentence = stated(rangeWords(low, best, high, row.figure), row.figure, subject)
  const ends = [low, best, high].filter((end) => end !== null).map((end) => readingsOfEnd(end, row))
  const [first = [], ...others] = ends.map(originsOf)
  const all = first.filter((origin) => others.every((origins) => origins.includes(origin)))
  const own = ends.flat().filter(({ claim }) => claim.origin !== null && all.includes(claim.origin))
  return sentence && `${sentence}${accordingTo(own)}${asOf(own, row)}`
}

/** Nothing lies between 4 and 4, nor between 2011 and March 2011. */
function isOne(low: string, high: string, figure: Figure): boolean {
  const [from, until] = [typedDate(low), typedDate(high)]
  if (figure.kind === 'date' && from && until) return compareDates(from, until) === 0
  return isSameValue(low, high, figure)
}

/** "80" in a range stands for "at least 80" too. */
const readingsOfEnd = (end: string, row: RowToDecide): readonly Reading[] =>
  readingsOf(row).filter(({ evidence }) => isSameValue(evidence.value, splitHedge(end).bare, row.figure))

function rangeWords(low: string, best: string | null, high: string, figure: Figure): string {
  const [from, until] = [inProse(low, figure), inProse(high, figure)]
  const unit = / [^\d ]+( cent)?$/.exec(until)?.[0]
  const once = figure.kind !== 'date' && unit && /\d/.test(from) && from.endsWith(unit)
  const ends = `between ${once ? from.slice(0, -unit.length) : from} and ${until}`
  return best ? `${ends} (best estimate ${inProse(best, figure)})` : ends
}

/** "704, 727 and 826 according to the Observatory; 850 in reports that name no origin". */
function sideBySide(row: RowToDecide, { people, scope, label }: Subject): string | null {
  const headline = people ? `${whoIsMeant(people)}${scope}` : label
  const readings = readingsOf(row)
  const named = originsOf(readings).map((origin) => {
    const own = readings.filter(({ claim }) => claim.origin === origin)
    return `${joined(valuesOf(own, row))} according to ${withArticle(origin)}`
  })
  const unnamed = readings.filter(({ claim }) => claim.origin === null)
  const rest = unnamed.length > 0 ? [`${joined(valuesOf(unnamed, row))} in reports that name no origin`] : []
  return headline && `${headline}: ${[...named, ...rest].join('; ')}${asOf(readings, row)}`
}

const valuesOf = (readings: readonly Reading[], { figure }: RowToDecide): readonly string[] => [
  ...new Set(readings.map((reading) => inProse(printStated(reading), figure))),
]

function notComparable({ kind }: Figure, { people, scope, label }: Subject): string | null {
  const verb = kind === 'date' || kind === 'name' ? null : COUNTED.has(kind) ? 'count' : 'measure'
  const what = people ? `${whoIsMeant(people)}${scope}` : label && `“${label}”`
  return verb && what && `the figures given for ${what} do not ${verb} the same thing`
}

function pending({ people, scope, event, rank, label }: Subject): string | null {
  if (people) return `the number of ${whoIsMeant(people)}${scope} is not settled yet`
  if (rank) return `the rank of ${rank.who} among ${rank.among} is not settled yet`
  if (event) return `when ${event} is not settled yet`
  return label && `“${label}” is not settled yet`
}

/** "people killed", "civilians who fled". */
const whoIsMeant = ({ noun, predicate }: NonNullable<Subject['people']>): string =>
  /^were /.test(predicate) ? `${noun} ${predicate.slice('were '.length)}` : `${noun} who ${predicate}`

/** The hedge that the readings share, in words; none where they hedge differently. */
function hedgeOf(readings: readonly Reading[]): string {
  const words = new Set(readings.map(({ claim }) => hedgeWords(claim)))
  const [only] = words
  return words.size === 1 && only ? `${only} ` : ''
}

/** A count holds for a moment; a distance or the start of a war does not change with the day of the report. */
function asOf(readings: readonly Reading[], { figure }: RowToDecide): string {
  return COUNTED.has(figure.kind) ? asOfClause(readings.filter(({ claim }) => !isPastEvent(claim))) : ''
}

const COUNTED: ReadonlySet<Kind> = new Set(['count', 'money', 'percent', 'ratio'])
