import { bareCount } from '../bare-counts.ts'
import { type CountedNumber, type Mention, type Passage, placed, type Reader, UNSAID } from '../mention.ts'
import { isCapital, type Token } from '../tokens.ts'
import { notACount } from '../vetoes.ts'
import { isPersonNoun } from '../words/persons.ts'

/** Counts of things: "two villages", "three sides", "more than 40 bullets", "only one exit". */
const STOP = new Set(
  'in on at were was have has had are is be been being and or but by for to from with since who that which as after before when while said say says than because during under over into including among about of the a an its their his her it he she they we you i not out up down off'.split(
    ' ',
  ),
)
/** Plurals that count nothing of their own. */
const NO_THING = new Set(
  'times percent points ages series news us this is was has his its does yes always perhaps minutes hours days weeks months years seconds others'.split(
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

/** The plural noun a number stands before, four words and a hyphen on at most; persons are another reader's. */
function thingAfter(list: readonly Token[], after: number): { to: number; unit: string } | null {
  const start = lower(list, after) === 'of' && lower(list, after + 1) === 'the' ? after + 2 : after
  let found: { to: number; unit: string } | null = null
  for (let i = start; i < start + 6; i++) {
    const token = list[i]
    if (
      !token ||
      token.type === 'number' ||
      (token.type === 'mark' && token.text !== '-') ||
      STOP.has(token.lower)
    )
      break
    if (isPersonNoun(token.lower, token.text)) return null
    const unit = isCapital(token) ? null : singular(token.lower)
    if (unit) found = { to: i, unit }
    else if (found) break
  }
  return found
}

/** "only one exit": one counts where something says that it is the whole number. */
function onlyOne(list: readonly Token[], number: CountedNumber): { to: number; unit: string } | null {
  if (number.value !== 1 || !/^(?:only|just|single)$/.test(lower(list, number.from - 1))) return null
  const noun = list[number.to + 1]
  if (noun?.type !== 'word' || STOP.has(noun.lower) || isPersonNoun(noun.lower, noun.text)) return null
  return { to: number.to + 1, unit: noun.lower }
}

function readOne(passage: Passage, number: CountedNumber): Mention | null {
  const list = passage.tokens
  if (notACount(list, number) || bareCount(passage, number.hedged.from, number.hedged.to)) return null
  const thing = onlyOne(list, number) ?? (number.value === 1 ? null : thingAfter(list, number.hedged.to + 1))
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
  return { ...UNSAID, ...placed(list, from, thing.to), ...read, kind: 'count', rules: ['things'] }
}

export const things: Reader = {
  id: 'things',
  kinds: ['count'],
  read: (passage) => passage.numbers.flatMap((number) => readOne(passage, number) ?? []),
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
    { text: 'In 2011 flight 370 left, one of the worst, three times in two years.', finds: [] },
  ],
}
