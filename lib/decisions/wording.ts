import type { Kind } from '#lib/claims/types.ts'
import { accordingTo, asOfClause, joined, originsOf, withArticle } from './attribution.ts'
import type { Decision } from './decision.ts'
import { printDate } from './print-date.ts'
import { plural } from './print-number.ts'
import { type Reading, type RowToDecide, readingsOf } from './row-to-decide.ts'
import { type Subject, subjectOf } from './subject.ts'
import { typedDate } from './typed-date.ts'
import { isSameValue } from './typed-value.ts'

export type Answer = Pick<Decision, 'kind' | 'value' | 'low' | 'best' | 'high'>

/**
 * The sentence that a desk may print for an answer, as a start: "Between 704 and 826 people were killed in Syria since
 * 27 November 2024, according to the Syrian Observatory for Human Rights; as of 5 December 2024." Empty while the
 * values it needs are missing.
 */
export function wordingFor(answer: Answer, row: RowToDecide): string {
  const sentence = sentenceFor(answer, row)
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function sentenceFor(answer: Answer, row: RowToDecide): string {
  const subject = subjectOf(row)
  const all = readingsOf(row)
  switch (answer.kind) {
    case 'reading':
    case 'latest': {
      const { value } = answer
      if (!value) return ''
      const own = all.filter(({ evidence }) => isSameValue(evidence.value, value, row.figure))
      const amount = `${hedgeOf(own)}${printTyped(value, row)}`
      return `${stated(amount, value, subject)}${accordingTo(own)}${asOf(own, row)}`
    }
    case 'range':
      if (!answer.low || !answer.high) return ''
      return `${stated(rangeWords(answer, row), '', subject)}${accordingTo(all)}${asOf(all, row)}`
    case 'none':
      return answer.value ? stated(printTyped(answer.value, row), answer.value, subject) : ''
    case 'composed':
      return `${headline(subject)}: ${sideBySide(all, row)}${asOf(all, row)}`
    case 'not-comparable':
      return `the figures given for ${inSentence(subject)} do not count the same thing`
    case 'pending':
      return `${subject.people ? `the number of ${inSentence(subject)}` : subject.label} is not settled yet`
  }
}

/** "727 people were killed in Syria since …"; where no people are counted, the label says what the amount is of. */
function stated(amount: string, value: string, { people, scope, label }: Subject): string {
  if (!people) return `${label}: ${amount}`
  const { noun, predicate } = people
  if (value.trim() !== '1') return `${amount} ${noun} ${predicate}${scope}`
  const one = noun === 'people' ? 'person' : noun.replace(/s$/, '')
  return `${amount} ${one} ${predicate.replace(/^were /, 'was ')}${scope}`
}

/** "people killed in Syria since …": a phrase that names the figure without a value. */
function inSentence({ people, scope, label }: Subject): string {
  return people ? `${people.noun} ${people.predicate.replace(/^were /, '')}${scope}` : `“${label}”`
}

const headline = (subject: Subject): string => (subject.people ? inSentence(subject) : subject.label)

function rangeWords({ low, best, high }: Answer, row: RowToDecide): string {
  const ends = `between ${printTyped(low ?? '', row)} and ${printTyped(high ?? '', row)}`
  return best ? `${ends} (best estimate ${printTyped(best, row)})` : ends
}

/** "704, 727 and 826 according to the Observatory; 850 in reports that name no origin". */
function sideBySide(readings: readonly Reading[], row: RowToDecide): string {
  const named = originsOf(readings).map((origin) => {
    const own = readings.filter(({ claim }) => claim.origin === origin)
    return `${joined(values(own, row))} according to ${withArticle(origin)}`
  })
  const unnamed = readings.filter(({ claim }) => claim.origin === null)
  const rest = unnamed.length > 0 ? [`${joined(values(unnamed, row))} in reports that name no origin`] : []
  return [...named, ...rest].join('; ')
}

const values = (readings: readonly Reading[], row: RowToDecide): readonly string[] => [
  ...new Set(readings.map((reading) => `${hedgeOf([reading])}${printTyped(reading.evidence.value, row)}`)),
]

/** The hedge that the readings share, in words; none where they hedge differently. "Nearly 300" is not "fewer than 300". */
function hedgeOf(readings: readonly Reading[]): string {
  const words = new Set(readings.map(({ claim }) => hedgeWords(claim)))
  const [only] = words
  return words.size === 1 && only ? `${only} ` : ''
}

function hedgeWords({ hedge, low, kind }: Reading['claim']): string {
  if (hedge === 'less_than') return low !== 0 ? 'nearly' : kind === 'count' ? 'fewer than' : 'less than'
  if (hedge === 'at_most') return 'up to'
  return hedge === 'about'
    ? 'about'
    : hedge === 'at_least'
      ? 'at least'
      : hedge === 'more_than'
        ? 'more than'
        : ''
}

/** A typed or printed value as prose has it: "50 per cent", "27 November 2024", "40 kilometers" where only 40 was typed. */
function printTyped(typed: string, { figure }: RowToDecide): string {
  if (figure.kind === 'date') return printDate(typedDate(typed) ?? typed, 'long')
  if (figure.kind === 'percent')
    return /%|cent/.test(typed) ? typed.replace(/\s*%/, ' per cent') : `${typed} per cent`
  const bare = MEASURED.has(figure.kind) && figure.unit !== null && /\d\s*$/.test(typed)
  return bare ? `${typed} ${plural(figure.unit)}` : typed
}

const MEASURED: ReadonlySet<Kind> = new Set(['distance', 'area', 'weight', 'volume', 'speed', 'duration'])

/** A count holds for a moment; a distance or the start of a war does not change with the day of the report. */
function asOf(readings: readonly Reading[], { figure }: RowToDecide): string {
  return COUNTED.has(figure.kind) ? asOfClause(readings) : ''
}

const COUNTED: ReadonlySet<Kind> = new Set(['count', 'money', 'percent', 'ratio'])
