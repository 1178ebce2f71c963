import { bareCount, isActing } from '../bare-counts.ts'
import {
  type CountedNumber,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { namesPersons } from '../person-nouns.ts'
import { isCapital, onceAWord, oneOf, type Token } from '../tokens.ts'
import { notACount } from '../vetoes.ts'
import { SMALL } from '../words/number-words.ts'

/** Counts of things: "two villages", "three sides", "more than 40 bullets", "only one exit". */
const stops = oneOf(
  'in on at were was have has had are is be been being and or but by for to from with since who that which as after before when while said say says than because during under over into including among about of the a an its their his her it he she they we you i not out up down off'.split(
    ' ',
  ),
)
/** Plurals that count nothing of their own. */
const NO_THING = new Set(
  'times percent ages series news us this is was has his its does yes always perhaps minutes hours days weeks months years seconds others'.split(
    ' ',
  ),
)
const IRREGULAR = new Map(
  Object.entries({
    aircraft: 'aircraft',
    axes: 'axis',
    crises: 'crisis',
    lives: 'life',
    knives: 'knife',
    wives: 'wife',
    buses: 'bus',
    lorries: 'lorry',
    teeth: 'tooth',
    feet: 'foot',
    sheep: 'sheep',
    cattle: 'cattle',
    vehicles: 'vehicle',
    houses: 'house',
    homes: 'home',
    shoes: 'shoe',
  }),
)

/** "villages" → "village"; null for what is no plural. */
export function singular(word: string): string | null {
  const known = IRREGULAR.get(word)
  if (known) return known
  if (!/[^s]s$/.test(word) || NO_THING.has(word) || word.length < 4) return null
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const isPlural = onceAWord(({ lower }) => singular(lower) !== null)
const isSmall = oneOf(SMALL.keys())
const isOwner = oneOf('the its his her their our those these'.split(' '))
const remains = oneOf(['remaining', 'remains', 'left'])
const isOnly = oneOf(['only', 'just', 'single'])
const isAhead = oneOf('lead advantage gap margin deficit win plan victory cushion'.split(' '))

/** "1,500 of the 2,200 homes", "20 of 71 laps": where the noun of the whole begins. */
function afterWhole(list: readonly Token[], after: number): number {
  if (lower(list, after) !== 'of') return after
  const owner = isOwner(list[after + 1]) ? after + 2 : after + 1
  if (list[owner]?.type === 'number' || isSmall(list[owner])) return owner + 1
  return lower(list, after + 1) === 'the' ? owner : after
}

/** "police cars" are cars: a noun of persons that only says whose or what the things are. */
function describes(list: readonly Token[], at: number): boolean {
  const next = list[at + 1]
  if (lower(list, at).endsWith('s') || isCapital(next) || namesPersons(next)) return false
  return isPlural(next)
}

/** "PAC-3", "Mi-8": the number of a type belongs to its name. */
const ofType = (list: readonly Token[], at: number) =>
  list[at - 1]?.text === '-' && list[at - 1]?.end === list[at]?.start && list[at - 2]?.type === 'word'

/** How many tokens a noun phrase has at most before its noun. */
const REACH = 9

/** The plural noun a number stands before, nine words and marks on at most; persons are another reader's. */
function thingAfter(
  list: readonly Token[],
  after: number,
  headline: boolean,
): { to: number; unit: string } | null {
  const start = afterWhole(list, after)
  if (isActing(list[start])) return null
  let found: { to: number; unit: string } | null = null
  for (let i = start; i < start + REACH; i++) {
    const token = list[i]
    if (
      !token ||
      (token.type === 'number' && !ofType(list, i)) ||
      (token.type === 'mark' && token.text !== '-') ||
      stops(token)
    )
      break
    if (namesPersons(token) && !describes(list, i)) return null
    const unit = !isPlural(token) || (isCapital(token) && !headline) ? null : singular(token.lower)
    if (unit) found = { to: i, unit }
    else if (found) break
  }
  return found
}

/** "only one exit", "all but one bridge", "at least one car", "one race remaining": one counts where something says that it is the whole number. */
function onlyOne(list: readonly Token[], number: CountedNumber): { to: number; unit: string } | null {
  if (number.value !== 1) return null
  const left = lower(list, number.from - 1)
  const allBut = left === 'but' && lower(list, number.from - 2) === 'all'
  const bound = number.hedged.hedge !== 'exact' || remains(list[number.to + 2])
  if (!isOnly(list[number.from - 1]) && !allBut && !bound) return null
  const noun = list[number.to + 1]
  if (noun?.type !== 'word' || stops(noun) || namesPersons(noun)) return null
  return { to: number.to + 1, unit: noun.lower }
}

/** "12 point lead": the one thing that is counted in the singular without a hyphen. */
function pointsAhead(list: readonly Token[], to: number): { to: number; unit: string } | null {
  return lower(list, to + 1) === 'point' && isAhead(list[to + 2]) ? { to: to + 1, unit: 'point' } : null
}

/** "15 of the 40 mills": the part says its own number only; the whole says what both are. */
const isPart = ({ tokens, numbers }: Passage, { hedged }: CountedNumber, to: number) =>
  lower(tokens, hedged.to + 1) === 'of' && numbers.some(({ from }) => from > hedged.to && from < to)

function readOne(passage: Passage, number: CountedNumber): Mention | null {
  const list = passage.tokens
  if (notACount(list, number) || bareCount(passage, number.hedged.from, number.hedged.to)) return null
  const headline = passage.sentence.position === 'headline'
  const many = () => thingAfter(list, number.hedged.to + 1, headline) ?? pointsAhead(list, number.to)
  const thing = onlyOne(list, number) ?? (number.value === 1 ? null : many())
  if (!thing) return null
  const { hedge, low, high, from } = number.hedged
  const read = {
    value: number.value,
    low,
    high,
    hedge,
    unit: thing.unit,
    measure: list[thing.to]?.lower ?? thing.unit,
  }
  return mentionAt(list, from, isPart(passage, number, thing.to) ? number.hedged.to : thing.to, {
    ...read,
    kind: 'count',
    rules: ['things'],
  })
}

export const things: Reader = {
  id: 'things',
  kinds: ['count'],
  read: (passage) => foundAtNumbers(passage, readOne),
  examples: [
    {
      text: 'They besieged two hill villages.',
      finds: [{ quote: 'two hill villages', value: 2, unit: 'village' }],
    },
    {
      text: 'Police fired more than 40 bullets from several sides.',
      finds: [
        { quote: 'more than 40 bullets', value: 40, unit: 'bullet', hedge: 'more_than' },
        { quote: 'several sides', low: 3, unit: 'side' },
      ],
    },
    { text: 'They left only one exit.', finds: [{ quote: 'only one exit', value: 1, unit: 'exit' }] },
    {
      text: 'All but one bridge fell, 15 of the 40 mills burned, and 34 Orel PAC-3 anti-missile batteries stood.',
      finds: [
        { quote: 'one bridge', value: 1, unit: 'bridge' },
        { quote: '15', value: 15, unit: 'mill' },
        { quote: '40 mills', value: 40, unit: 'mill' },
        { quote: '34 Orel PAC-3 anti-missile batteries', value: 34, unit: 'battery' },
      ],
    },
    {
      text: 'Three police cars came; he has a 12 point lead, 19 points now.',
      finds: [
        { quote: 'Three police cars', value: 3, unit: 'car' },
        { quote: '12 point', value: 12, unit: 'point' },
        { quote: '19 points', value: 19, unit: 'point' },
      ],
    },
    { text: 'In 2011 flight 370 left, one of the worst, three times in two years.', finds: [] },
    { text: 'Flight MH17 passengers and an A380 crew wore Galaxy S9 bands.', finds: [] },
  ],
}
