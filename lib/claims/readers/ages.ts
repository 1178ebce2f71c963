import { agedFrom } from '../aged.ts'
import { isCalendarWord } from '../calendar.ts'
import {
  both,
  type CountedNumber,
  foundAt,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { isOnePerson } from '../person-nouns.ts'
import { isCapital, oneOf, sought, type Token } from '../tokens.ts'
import { whoseAge } from '../whose-age.ts'
import { isOfThing } from '../years-old.ts'

/** Ages of persons: "33-year-old", "aged 33", "Orel, 33,", "10 to 15 years old", "between the ages of 10 and 15". */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const HUMAN = 120
/** "Orel, seventy, lives here"; "Orel, two, three" may count anything. */
const SPELT_FROM = 20

const UNITS = new Map([
  ...['year', 'years', 'yr', 'yrs'].map((word) => [word, 'year'] as const),
  ...['month', 'week', 'day'].flatMap((unit) => [unit, `${unit}s`].map((word) => [word, unit] as const)),
])

/** "33-year-old", "33 years old", "33-year-olds", "33 years of age", "20-month-old"; the last token. */
function yearsOld(list: readonly Token[], after: number): { to: number; unit: string } | null {
  const at = lower(list, after) === '-' ? after + 1 : after
  const unit = isUnit(list[at]) ? UNITS.get(lower(list, at)) : undefined
  if (!unit) return null
  if (lower(list, at + 1) === 'of' && lower(list, at + 2) === 'age') return { to: at + 2, unit }
  const old = lower(list, at + 1) === '-' ? at + 2 : at + 1
  return isOld(list[old]) && !isOfThing(list, old) ? { to: old, unit } : null
}
const isUnit = oneOf(UNITS.keys())
const isOld = oneOf(['old', 'olds'])

/** "the suspect, who is 24, …". */
const whoIs = (list: readonly Token[], { from, to, value }: CountedNumber) =>
  lower(list, from - 2) === 'who' &&
  isBe(list[from - 1]) &&
  from === to &&
  closes(list[to + 1]) &&
  value !== null &&
  value > 0 &&
  value < HUMAN
const isBe = oneOf(['is', 'was'])
/** "Marko Orel, 33, said", "Orel, then 20,", "the driver, 42,": a bare number set between commas behind whose it is. */
function apposed(list: readonly Token[], number: CountedNumber): boolean {
  const { from, to, value } = number
  const comma = tellsWhen(list[from - 1]) ? from - 2 : from - 1
  if (lower(list, comma) !== ',' || !(isCapital(list[comma - 1]) || isSomebody(list, comma - 1))) return false
  const whole = value !== null && Number.isInteger(value) && value > 0 && value < HUMAN && from === to
  return (
    whole &&
    (list[from]?.type === 'number' || value >= SPELT_FROM) &&
    (closes(list[to + 1]) || to === list.length - 1) &&
    !isDayOfMonth(list, from)
  )
}
/** "The driver, 42,", "his wife, 38,": one person, who is not named. */
const isSomebody = (list: readonly Token[], at: number) =>
  isOnePerson(list[at]) && (determines(list[at - 1]) || determines(list[at - 2]))
const determines = oneOf('the a an his her their its one another'.split(' '))
const tellsWhen = oneOf(['then', 'now', 'just', 'only'])
const closes = oneOf([',', '.', ';', ')'])

/** "Orel 24 said", where the commas were lost. */
const beforeVerb = (list: readonly Token[], { from, to, value }: CountedNumber) =>
  speaks(list[to + 1]) &&
  value !== null &&
  value > 9 &&
  value < HUMAN &&
  from === to &&
  isCapital(list[from - 1]) &&
  !isNumbered(list[from - 1]) &&
  !isCalendarWord(lower(list, from - 1))
const speaks = oneOf(['said', 'told', 'says'])
const isNumbered = oneOf('section article chapter clause rule page channel group team unit no'.split(' '))

/** "on November 27, 33, …" is no age; neither is the second number of a list. */
const isDayOfMonth = (list: readonly Token[], from: number) =>
  list[from - 3]?.type === 'number' || (lower(list, from - 3) === ',' && list[from - 4]?.type === 'number')

/** "as old as 32", "as young as 12". */
const oldAs = (list: readonly Token[], from: number) =>
  lower(list, from - 1) === 'as' &&
  /^(?:old|young)$/.test(lower(list, from - 2)) &&
  lower(list, from - 3) === 'as'

const DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, 20 + 10 * i] as const,
  ),
)
const isPossessive = sought(oneOf(['his', 'her', 'their', 'my']))

/** "in his 30s", "in their late forties": ten years of a life. */
function decade({ tokens: list }: Passage, at: number): Mention | null {
  if (lower(list, at - 1) !== 'in') return null
  const from = /^(?:early|mid|late)$/.test(lower(list, at + 1))
    ? at + (lower(list, at + 2) === '-' ? 3 : 2)
    : at + 1
  const spelt = DECADES.get(lower(list, from))
  const digits = /^[1-9]0$/.test(list[from]?.text ?? '') && lower(list, from + 1) === 's'
  const low = spelt ?? (digits ? Number(list[from]?.text) : null)
  if (low === null) return null
  const read = { value: null, low, high: low + 9, hedge: 'between' as const }
  return age(list, from, spelt ? from : from + 1, read, 'age-decade', null)
}

/** "between the ages of 10 and 15": the numbers stand apart from their "between". */
function pairAfterAges(
  list: readonly Token[],
  number: CountedNumber,
  next: CountedNumber | undefined,
): boolean {
  return (
    lower(list, number.from - 1) === 'of' &&
    lower(list, number.from - 2) === 'ages' &&
    next?.from === number.to + 2 &&
    lower(list, number.to + 1) === 'and'
  )
}

function readOne(passage: Passage, number: CountedNumber, nth: number): Mention | null {
  const list = passage.tokens
  const next = passage.numbers[nth + 1]
  const old = yearsOld(list, number.hedged.to + 1)
  const aged = agedFrom(list, number.hedged.from)
  if (
    old === null &&
    aged === null &&
    !oldAs(list, number.from) &&
    !apposed(list, number) &&
    !beforeVerb(list, number) &&
    !whoIs(list, number)
  )
    return null
  if (next && pairAfterAges(list, number, next)) {
    const between = lower(list, number.from - 4) === 'between' ? number.from - 4 : number.from - 2
    const range = { value: null, low: number.low, high: next.high, hedge: 'between' as const }
    return age(list, between, next.to, range, 'age-pair', whoseAge(passage, between, next.to, false))
  }
  const { value, hedged } = number
  const read = { value, low: hedged.low, high: hedged.high, hedge: hedged.hedge }
  const to = old?.to ?? hedged.to
  const whose = whoseAge(passage, aged ?? hedged.from, to, old !== null)
  const rule = old ? 'age-years-old' : aged ? 'age-aged' : 'age-apposed'
  return age(list, hedged.from, to, read, rule, whose, old?.unit)
}

function age(
  list: readonly Token[],
  from: number,
  to: number,
  read: Pick<Mention, 'value' | 'low' | 'high' | 'hedge'>,
  rule: string,
  population: string | null,
  unit = 'year',
): Mention {
  return mentionAt(list, from, to, {
    ...read,
    kind: 'age',
    unit,
    measure: 'age',
    population,
    rules: [rule],
  })
}

export const ages: Reader = {
  id: 'ages',
  kinds: ['age'],
  read: (passage) => both(foundAtNumbers(passage, readOne), foundAt(passage, isPossessive, decade)),
  examples: [
    {
      text: 'A 33-year-old was held.',
      finds: [{ quote: '33-year-old', value: 33, unit: 'year', population: null }],
    },
    { text: 'Marko Orel, 33, was held.', finds: [{ quote: '33', value: 33, population: 'Marko Orel' }] },
    {
      text: 'The pupils are 10 to 15 years old.',
      finds: [{ quote: '10 to 15 years old', value: null, low: 10, high: 15, hedge: 'between' }],
    },
    {
      text: 'The pupils were between the ages of 10 and 15.',
      finds: [
        { quote: 'between the ages of 10 and 15', value: null, low: 10, high: 15, population: 'pupils' },
      ],
    },
    {
      text: 'Police held a 31-year-old French delivery driver and 40-year-old Irina Orel.',
      finds: [
        { quote: '31-year-old', value: 31, population: 'driver' },
        { quote: '40-year-old', value: 40, population: 'Irina Orel' },
      ],
    },
    {
      text: 'The driver, 42, and his son, 6, were hurt. The bus, 42, was empty.',
      finds: [
        { quote: '42', value: 42, population: 'driver' },
        { quote: '6', value: 6, population: 'son' },
      ],
    },
    {
      text: 'The suspect, who is 24, fled with two boys aged 15 and 16. A man aged 60 and 12 others stayed.',
      finds: [
        { quote: '24', value: 24, population: 'suspect' },
        { quote: '15', value: 15, population: 'boys' },
        { quote: '16', value: 16, population: 'boys' },
        { quote: '60', value: 60, population: 'man' },
      ],
    },
    { text: 'There is no water Marko 24 said.', finds: [{ quote: '24', value: 24 }] },
    { text: 'A woman aged 60 was hurt.', finds: [{ quote: '60', value: 60 }] },
    {
      text: 'A 20-month-old and a six-week-old girl.',
      finds: [
        { quote: '20-month-old', value: 20, unit: 'month' },
        { quote: 'six-week-old', value: 6, unit: 'week' },
      ],
    },
    {
      text: 'Orel, then 20, is now in his 30s.',
      finds: [
        { quote: '20', value: 20 },
        { quote: '30s', value: null, low: 30, high: 39 },
      ],
    },
    { text: 'The three-year-old civil war, the six-year war, 12, and 400 lorries.', finds: [] },
  ],
}
