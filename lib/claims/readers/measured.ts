import { hedged } from '../hedges.ts'
import {
  type CountedNumber,
  foundAt,
  type Mention,
  type Passage,
  placed,
  type Reader,
  UNSAID,
} from '../mention.ts'
import { phraseTable } from '../phrases.ts'
import { lastPlace } from '../places.ts'
import { isCapital, type Token } from '../tokens.ts'
import { UNITS, type Unit } from '../units.ts'

/** Numbers with a unit of measurement: distances first of all, and whatever else the table of units knows. */
const unitAt = phraseTable(UNITS.flatMap((unit) => unit.spellings.map((words) => [words, unit] as const)))

/** The unit right after a number, a hyphen between or none ("25-mile", "3km"). */
function unitAfter(list: readonly Token[], at: number): { unit: Unit; to: number } | null {
  const found = unitAt(list, list[at]?.text === '-' ? at + 1 : at)
  return found && { unit: found.value, to: found.to }
}

const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|away|outside|down|up)/

/** The place a capital run names from a token on: "Hama", "Addis Ababa". */
function nameAt(list: readonly Token[], at: number): string | null {
  const words: string[] = []
  for (let i = list[at]?.lower === 'the' ? at + 1 : at; isCapital(list[i]); i++) {
    words.push(list[i]?.text.replace(/['’]s$/, '') ?? '')
  }
  return words.length ? words.join(' ') : null
}

/** "miles south of Hama", "km from Hama". */
function fromWhere(list: readonly Token[], after: number): string | null {
  for (let i = after; i < after + 6 && i < list.length; i++) {
    const word = list[i]?.lower ?? ''
    if (word === 'of' || word === 'from') return nameAt(list, i + 1)
    if (!COMPASS.test(word) && word !== '(' && word !== 'to' && word !== 'the' && word !== '-') return null
  }
  return null
}

/** What lies there: the name before ("Homs, about 40 km to the south"), or for "It lies …" the last one of the sentence before. */
function whatLies(passage: Passage, before: number): string | null {
  const list = passage.tokens
  for (let i = before - 1; i >= Math.max(0, before - 8); i--) {
    const token = list[i]
    if (isCapital(token) && i > 0 && !/^(?:The|It|He|She|They)$/.test(token.text))
      return token.text.replace(/['’]s$/, '')
    if (isCapital(token) && i === 0 && !/^(?:The|It|He|She|They|About|Some|At|In|On)$/.test(token.text))
      return token.text
    const pronoun = /^(?:it|which|that|city|town|village)$/.test(token?.lower ?? '')
    if (pronoun) return passage.before ? lastPlace(passage.before.tokens) : (passage.topics[0] ?? null)
  }
  return null
}

function distanceScope(
  passage: Passage,
  number: CountedNumber,
  to: number,
): { measure: string; place: string | null; rule: string } | null {
  const from = fromWhere(passage.tokens, to + 1)
  const compass = COMPASS.test(passage.tokens[to + 1]?.lower ?? '') || passage.tokens[to + 1]?.lower === 'to'
  if (!from && !compass) return null
  const ends = [whatLies(passage, number.hedged.from), from].filter((name) => name !== null)
  return { measure: 'distance', place: [...new Set(ends)].sort().join('–') || null, rule: 'distance-between' }
}

/** "more than a mile": one, without its number. */
function oneUnit(passage: Passage, at: number): Mention | null {
  const list = passage.tokens
  const unit = unitAfter(list, at + 1)
  const near = unit && HEDGED_ONE.test(list[at - 1]?.lower ?? '')
  if (!unit || !near) return null
  const one = { ...placed(list, at, unit.to), value: 1, low: 1, high: 1, shape: 'exact' as const }
  return readUnit(passage, { ...one, hedged: hedged(list, one) }, unit)
}
const isArticle = ({ lower }: Token) => lower === 'a' || lower === 'an'
const HEDGED_ONE = /^(?:than|about|nearly|almost|over|around|for|within|half)$/

function readOne(passage: Passage, number: CountedNumber): Mention | null {
  const after = unitAfter(passage.tokens, number.to + 1)
  return after && readUnit(passage, number, after)
}

function readUnit(passage: Passage, number: CountedNumber, after: { unit: Unit; to: number }): Mention {
  const { hedge, low, high, from } = number.hedged
  const scope = after.unit.kind === 'distance' ? distanceScope(passage, number, after.to) : null
  return {
    ...UNSAID,
    ...placed(passage.tokens, from, after.to),
    kind: after.unit.kind,
    value: number.value,
    low,
    high,
    unit: after.unit.id,
    hedge,
    measure: scope?.measure ?? nounAfter(passage.tokens, after.to) ?? after.unit.kind,
    place: scope?.place ?? null,
    rules: [`unit-${after.unit.kind}`, ...(scope ? [scope.rule] : [])],
  }
}

/** "25 tonnes of flour", "a 40-mile convoy": the noun that is measured. */
function nounAfter(list: readonly Token[], to: number): string | null {
  const of = list[to + 1]?.lower === 'of'
  const noun = list[to + (of ? 2 : 1)]
  const attributive = list[to - 1]?.text === '-'
  return (of || attributive) && noun?.type === 'word' ? noun.lower : null
}

export const measured: Reader = {
  id: 'measured',
  kinds: ['distance', 'area', 'weight', 'speed', 'volume'],
  read: (passage) => [
    ...passage.numbers.flatMap((number) => readOne(passage, number) ?? []),
    ...foundAt(passage.tokens, isArticle, (at) => oneUnit(passage, at)),
  ],
  examples: [
    {
      text: 'The dam is in Ardal. It lies about 25 miles south of Belen and feeds three canals.',
      finds: [
        {
          quote: 'about 25 miles',
          value: 25,
          low: 22.5,
          high: 27.5,
          unit: 'mile',
          hedge: 'about',
          measure: 'distance',
          place: 'Ardal–Belen',
        },
      ],
    },
    {
      text: 'The column reached Belen, some 40 kilometres to the south.',
      finds: [{ quote: 'some 40 kilometres', value: 40, unit: 'kilometer', hedge: 'about', place: 'Belen' }],
    },
    {
      text: 'The lorry carried 25 tonnes of flour.',
      finds: [{ quote: '25 tonnes', value: 25, unit: 'tonne', measure: 'flour' }],
    },
    { text: 'He is miles ahead, and 25 people ran in lane 40 metered.', finds: [] },
  ],
}
