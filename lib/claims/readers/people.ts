import { bareCount, goesOnElsewhere, isPutAt, lastMeasure, tollBefore } from '../bare-counts.ts'
import { type Counted, countedPersons } from '../counted-persons.ts'
import { type CountedNumber, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { isOnlyThere } from '../only-there.ts'
import { partsInSentence } from '../parts-in-sentence.ts'
import { casualtyMeasure, TOLD, UNTOLD } from '../persons-measure.ts'
import { oneOf, type Token } from '../tokens.ts'
import { verbBeside } from '../verb-beside.ts'
import { notACount } from '../vetoes.ts'
import { MEASURE_NOUNS, STATUS_NOUNS } from '../words/persons.ts'

/** Counts of human beings: "727 people", "at least 12 dead", "four of them civilians", "killed thousands". */
function mentionOf(
  passage: Passage,
  number: CountedNumber,
  counted: Pick<Counted, 'to' | 'population'>,
  measure: string,
  rules: readonly string[],
): Mention {
  const { hedge, low, high, from } = number.hedged
  const { population } = counted
  const read = { value: number.value, low, high, hedge, measure, population, rules }
  const to = Math.max(counted.to, number.hedged.to)
  return mentionAt(passage.tokens, from, to, { ...read, kind: 'count', unit: 'person' })
}

function readOne(passage: Passage, number: CountedNumber, before: boolean): Mention | null {
  const list = passage.tokens
  if (notACount(list, number)) return null
  const after = number.hedged.to + 1
  const named = countedPersons(list, after, before)
  if (named) {
    const own = named.noun ? MEASURE_NOUNS[named.noun] : undefined
    const armed = UNKNOWN.test(named.noun ?? '') && list.slice(after, named.to).some(isArmed)
    const status = armed ? 'attackers' : named.noun ? STATUS_NOUNS[named.noun] : undefined
    const counted = casualtyMeasure(passage, number.hedged.from, named.to)
    const told = isOnlyThere(list, number.hedged.from, named)
      ? (own ?? status ?? PRESENT)
      : (own ?? tollBefore(passage, number.hedged.from) ?? counted?.measure)
    const known = told ?? status ?? verbBeside(passage, number.hedged.from, named.to)
    const rules = [
      'people-noun',
      ...(named.part ? ['people-part'] : []),
      ...(told || (known && !status) ? [] : [UNTOLD]),
      ...(counted?.tells ? [TOLD] : []),
    ]
    const measure = `${known ?? PRESENT}${rateBehind(list, named.to)}`
    return mentionOf(passage, number, named, measure, rules)
  }
  const bare = bareCount(passage, number.hedged.from, number.hedged.to)
  if (!bare) return null
  return mentionOf(passage, number, { to: number.to, population: null }, bare.measure, [
    'people-bare',
    bare.rule,
  ])
}

/** "killed 18 in Ardal and nine in Belen", "rebels put the figure at 75": the measure of the count before. */
function readAgain(passage: Passage, number: CountedNumber, last: Mention | undefined): Mention | null {
  if (notACount(passage.tokens, number)) return null
  const listed = last && goesOnElsewhere(passage.tokens, number) ? last.measure : null
  const measure =
    listed ??
    (isPutAt(passage.tokens, number.hedged.from) ? (last?.measure ?? lastMeasure(passage.before)) : null)
  if (!measure) return null
  return mentionOf(passage, number, { to: number.to, population: null }, measure, [
    'people-again',
    listed ? 'listed' : 'put-at',
  ])
}

function readAll(passage: Passage): Mention[] {
  const found: Mention[] = []
  for (const number of passage.numbers) {
    const mention = readOne(passage, number, found.length > 0) ?? readAgain(passage, number, found.at(-1))
    if (mention) found.push(mention)
  }
  return partsInSentence(passage, found)
}

/** "knife-wielding men", "masked men": who they are says what they did. */
const isArmed = oneOf(['wielding', 'armed', 'masked', 'hooded'])
const UNKNOWN = /^(?:men|man|women|people|person|individuals|youths|others)$/

/** "kills more than 200 people a day": so many each day are no count of all. */
function rateBehind(list: readonly Token[], to: number): string {
  const [per, span] = [list[to + 1]?.lower ?? '', list[to + 2]?.lower ?? '']
  if (/^(?:daily|weekly|monthly|yearly|annually)$/.test(per)) return ` ${per}`
  return /^(?:a|per|every|each)$/.test(per) && /^(?:day|night|week|month|year|hour)$/.test(span)
    ? ` a ${span}`
    : ''
}

/** Persons of whom nothing is said are there: aboard, attending, living in a place. */
const PRESENT = 'present'

export const people: Reader = {
  id: 'people',
  kinds: ['count'],
  read: readAll,
  examples: [
    {
      text: 'The monitor counts 350 people, including 40 civilians, killed in Karnia since the unrest flared.',
      finds: [
        {
          quote: '350 people',
          value: 350,
          hedge: 'exact',
          unit: 'person',
          measure: 'killed',
          population: null,
          place: 'Karnia',
        },
        { quote: '40 civilians', value: 40, measure: 'killed', population: 'civilians', place: 'Karnia' },
      ],
    },
    {
      text: 'It reported that 222 people have died in Belen province since Tuesday, four of them civilians.',
      finds: [
        { quote: '222 people', value: 222, measure: 'killed', place: 'Belen province' },
        {
          quote: 'four of them civilians',
          value: 4,
          measure: 'killed',
          population: 'civilians',
          place: 'Belen province',
        },
      ],
    },
    {
      text: 'At least 12 people were killed and 30 injured when the bus overturned.',
      finds: [
        { quote: 'At least 12 people', value: 12, low: 12, high: null, hedge: 'at_least', measure: 'killed' },
        { quote: '30', value: 30, measure: 'injured' },
      ],
    },
    {
      text: 'Hundreds of thousands displaced by floods',
      finds: [
        {
          quote: 'Hundreds of thousands',
          value: null,
          low: 200000,
          high: 999999,
          hedge: 'approx_magnitude',
          measure: 'displaced',
        },
      ],
    },
    {
      text: 'The storm killed 18 in Ardal and nine in Belen; the army put the figure at 30.',
      finds: [
        { quote: '18', measure: 'killed', place: 'Ardal' },
        { quote: 'nine', measure: 'killed', place: 'Belen' },
        { quote: '30', measure: 'killed' },
      ],
    },
    { text: 'The death toll rose to 85 on Sunday.', finds: [{ quote: '85', value: 85, measure: 'killed' }] },
    {
      text: 'The army keeps several hundred troops there, deployed last year.',
      finds: [
        { quote: 'several hundred troops', low: 300, high: 999, population: 'troops', measure: 'deployed' },
      ],
    },
    {
      text: 'Security forces killed thousands to crush the revolt.',
      finds: [{ quote: 'thousands', low: 2000, high: 9999, measure: 'killed' }],
    },
    {
      text: 'Six people were shot, two fatally; 14 men were questioned, and the ferry company laid off 90 workers.',
      finds: [
        { quote: 'Six people', measure: 'shot' },
        { quote: 'two', measure: 'killed' },
        { quote: '14 men', measure: 'questioned' },
        { quote: '90 workers', measure: 'laid off' },
      ],
    },
    {
      text: 'The port is bracing for 50,000 visitors. The army pulled back 300 soldiers, and nine prisoners escaped.',
      finds: [
        { quote: '50,000 visitors', measure: 'expected' },
        { quote: '300 soldiers', measure: 'withdrawn' },
        { quote: 'nine prisoners', measure: 'escaped' },
      ],
    },
    { text: 'Over 30 Guards Policemen Killed', finds: [{ quote: 'Over 30 Guards', population: 'Guards' }] },
    {
      text: 'It left hundreds enduring a blockade.',
      finds: [{ quote: 'hundreds', low: 200, measure: 'enduring' }],
    },
    {
      text: 'Some 57 people were taken to four nearby hospitals, eight with life-threatening injuries.',
      finds: [
        { quote: 'Some 57 people', measure: 'hospitalised' },
        { quote: 'eight', measure: 'injured seriously' },
      ],
    },
    { text: 'Police captured the remaining three.', finds: [{ quote: 'three', measure: 'detained' }] },
    {
      text: 'All 156 aboard were killed; none of the 40 people on the quay was hurt.',
      finds: [
        { quote: '156', measure: 'killed' },
        { quote: '40 people', measure: 'present' },
      ],
    },
    {
      text: 'The death toll stands at 312, up from 280 on Monday. The party won 214 of 450 seats.',
      finds: [
        { quote: '312', measure: 'killed' },
        { quote: '280', measure: 'killed' },
      ],
    },
    {
      text: 'Some 300 of the town’s 800 inhabitants fled; the mayor, who has two sons, was held.',
      finds: [
        { quote: 'Some 300', value: 300, measure: 'displaced', population: 'inhabitants' },
        { quote: '800 inhabitants', measure: 'present' },
        { quote: 'two sons', measure: 'present' },
      ],
    },
    {
      text: 'In Belen alone, 45 people died; in Ardal the fire, the worst there since 1976, killed nine people.',
      finds: [
        { quote: '45 people', place: 'Belen', since: null },
        { quote: 'nine people', place: 'Ardal', since: null },
      ],
    },
    {
      text: 'It allowed 200 civilians to leave; 300 residents refused to leave, and 12 men were handed to police.',
      finds: [
        { quote: '200 civilians', measure: 'evacuated' },
        { quote: '300 residents', measure: 'refused' },
        { quote: '12 men', measure: 'handed' },
      ],
    },
    {
      published: '2024-12-05',
      text: 'At least a dozen people have died since Tuesday; the worst fighting has left 40 guards dead since May.',
      finds: [
        { quote: 'At least a dozen people', since: '2024-12-03' },
        { quote: '40 guards dead', measure: 'killed' },
      ],
    },
    {
      text: 'The storm killed 12 cattle and one of the houses burnt; call 118 for news of flight 370.',
      finds: [],
    },
  ],
}
