import { hedged } from '../hedges.ts'
import {
  both,
  type CountedNumber,
  foundAt,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  placed,
  type Reader,
} from '../mention.ts'
import { DIMENSIONS, isMetres } from '../metres.ts'
import { phraseTable } from '../phrases.ts'
import { lastPlace } from '../places.ts'
import { limitBeside } from '../speed-limit.ts'
import { holds, isCapital, oneOf, sought, type Token } from '../tokens.ts'
import { UNITS, UNITS_BY_ID, type Unit } from '../units.ts'
import { weightAfter } from '../weighed.ts'

/** Numbers with a unit of measurement: distances first of all, and whatever else the table of units knows. */
const unitAt = phraseTable(UNITS.flatMap((unit) => unit.spellings.map((words) => [words, unit] as const)))

/** The unit right after a number, a hyphen between or none ("25-mile", "3km"). */
function unitAfter(list: readonly Token[], after: number): { unit: Unit; to: number } | null {
  const at = list[after]?.text === '-' ? after + 1 : after
  const found = opensUnit(list[at]) ? unitAt(list, at) : null
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

/** "more than a mile", "half a mile": one or its half, without a number. */
function oneUnit(passage: Passage, at: number): Mention | null {
  const list = passage.tokens
  const unit = unitAfter(list, at + 1)
  const near = unit && hedgesOne(list[at - 1])
  if (!unit || !near) return null
  const half = list[at - 1]?.lower === 'half'
  return noNumber(passage, half ? at - 1 : at, half ? 0.5 : 1, unit)
}

function noNumber(passage: Passage, from: number, value: number, unit: { unit: Unit; to: number }): Mention {
  const one = {
    ...placed(passage.tokens, from, unit.to),
    value,
    low: value,
    high: value,
    shape: 'exact' as const,
  }
  return readUnit(passage, { ...one, hedged: hedged(passage.tokens, one) }, unit)
}

/** "a mile-long street", "half-mile": the unit with what it measures, and no number. */
function unitAlone(passage: Passage, at: number): Mention | null {
  const list = passage.tokens
  const unit = unitAt(list, at)
  if (!unit) return null
  const found = { unit: unit.value, to: unit.to }
  const joined = list[at - 1]?.text === '-'
  if (joined && list[at - 2]?.lower === 'half') return noNumber(passage, at - 2, 0.5, found)
  const read = list[at - 1]?.lower === 'a' && hedgesOne(list[at - 2])
  const hyphen = !read && list[unit.to + 1]?.text === '-' && DIMENSIONS.has(list[unit.to + 2]?.lower ?? '')
  const number = passage.numbers.some(({ to }) => to === (joined ? at - 2 : at - 1))
  return hyphen && !number && !joined ? noNumber(passage, at, 1, found) : null
}
const isLone = sought(oneOf('mile kilometer kilometre meter metre foot yard inch acre'.split(' ')))
const isArticle = sought(oneOf(['a', 'an']))
const opensUnit = sought(
  oneOf(UNITS.flatMap(({ spellings }) => spellings.map((words) => words.split(' ')[0] ?? words))),
)
const hedgesOne = oneOf('than about nearly almost over around for within half'.split(' '))

function readOne(passage: Passage, number: CountedNumber): Mention | null {
  const after = unitAfter(passage.tokens, number.to + 1) ?? weightAfter(passage.tokens, number)
  return after ? readUnit(passage, number, after) : tightMetres(passage, number)
}

/** "a 40m dry well": "m" is a million where persons or things follow, and metres where one thing has the size. */
function tightMetres(passage: Passage, number: CountedNumber): Mention | null {
  const list = passage.tokens
  const metre = UNITS_BY_ID.get('meter')
  if (
    list[number.to]?.text !== 'm' ||
    !metre ||
    list[number.from]?.type !== 'number' ||
    number.from === number.to ||
    !isMetres(list, number)
  )
    return null
  const million = 1_000_000
  const low = number.hedged.low / million
  const high = number.hedged.high === null ? null : number.hedged.high / million
  const value = number.value === null ? null : number.value / million
  return readUnit(
    passage,
    { ...number, value, hedged: { ...number.hedged, low, high } },
    { unit: metre, to: number.to },
  )
}

function readUnit(passage: Passage, number: CountedNumber, after: { unit: Unit; to: number }): Mention {
  const { hedge, low, high, from } = number.hedged
  const scope = after.unit.kind === 'distance' ? distanceScope(passage, number, after.to) : null
  return mentionAt(passage.tokens, from, after.to, {
    kind: after.unit.kind,
    value: number.value,
    low,
    high,
    unit: after.unit.id,
    hedge,
    measure:
      scope?.measure ??
      limitBeside(passage.tokens, { ...after, from }) ??
      dimensionAfter(passage.tokens, after.to) ??
      nounAfter(passage.tokens, after.to) ??
      after.unit.kind,
    place: scope?.place ?? null,
    rules: [`unit-${after.unit.kind}`, ...(scope ? [scope.rule] : [])],
  })
}

const dimensionAfter = (list: readonly Token[], to: number): string | null =>
  DIMENSIONS.get(list[to + (list[to + 1]?.text === '-' ? 2 : 1)]?.lower ?? '') ?? null

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
  read: (passage) => {
    const counted = foundAtNumbers(passage, readOne)
    if (!holds(passage.held, opensUnit)) return counted
    return both(both(counted, foundAt(passage, isArticle, oneUnit)), foundAt(passage, isLone, unitAlone))
  },
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
    {
      text: 'A 7ft-tall gate stands over a 60m shaft of 130ft.',
      finds: [
        { quote: '7ft', value: 7, unit: 'foot', measure: 'height' },
        { quote: '60m', value: 60, low: 60, unit: 'meter' },
        { quote: '130ft', value: 130, unit: 'foot' },
      ],
    },
    { text: 'They had dug only 9m down.', finds: [{ quote: 'only 9m', value: 9, unit: 'meter' }] },
    {
      text: 'The 600-square metre yard is full.',
      finds: [{ quote: '600-square metre', value: 600, unit: 'square meter' }],
    },
    {
      text: 'A mile-long queue formed half a mile away.',
      finds: [
        { quote: 'mile', value: 1 },
        { quote: 'half a mile', value: 0.5 },
      ],
    },
    {
      text: 'He weighs 140 pounds and lifts a five kilogram stone and a 70-pound calf; a 500-pound fine.',
      finds: [
        { quote: '140 pounds', unit: 'pound' },
        { quote: 'five kilogram', unit: 'kilogram' },
        { quote: '70-pound', unit: 'pound' },
      ],
    },
    {
      text: 'The tram went at 43.5mph in a 12mph zone.',
      finds: [
        { quote: '43.5mph', measure: 'speed' },
        { quote: '12mph', measure: 'speed limit' },
      ],
    },
    { text: 'The 3m people of Ardal paid 90 pounds each for 40m masks.', finds: [] },
    { text: 'He is miles ahead, and 25 people ran in lane 40 metered.', finds: [] },
  ],
}
