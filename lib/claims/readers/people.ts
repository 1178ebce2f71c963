import type { CountedNumber, Mention, Passage, Reader } from '../mention.ts'
import { bareCue, casualtyMeasure } from '../persons-measure.ts'
import type { Token } from '../tokens.ts'
import { notACount } from '../vetoes.ts'
import { GENERAL, isPeople, isPersonNoun, MEASURE_NOUNS } from '../words/persons.ts'

/** Counts of human beings: "727 people", "at least 12 dead", "four of them civilians", "killed thousands". */

/** Words that a noun phrase does not run over. */
const STOP = new Set(
  'in on at were was have has had are is be been being and or but by for to from with since who that which as after before when while said say says than because during under over into including among about'.split(
    ' ',
  ),
)
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

type Counted = {
  readonly to: number
  readonly noun: string | null
  readonly population: string | null
  readonly part: boolean
}

/** "four of them civilians", "two of whom were children": a part of what was counted before. */
function partOf(list: readonly Token[], after: number): Counted | null {
  if (lower(list, after) !== 'of' || !/^(?:them|whom|those|these)$/.test(lower(list, after + 1))) return null
  let i = after + 2
  while (
    i < after + 5 &&
    ['were', 'are', 'was', 'is', 'have', 'been', 'reportedly', 'believed', 'all', 'still'].includes(
      lower(list, i),
    )
  )
    i++
  const noun = list[i]
  if (noun && isPersonNoun(noun.lower, noun.text))
    return { to: i, noun: noun.lower, population: noun.lower, part: true }
  return { to: after + 1, noun: null, population: null, part: true }
}

/** "most were combatants, but 110 were civilians": a part of what the sentence counted before. */
function copulaPart(list: readonly Token[], after: number, counted: boolean): Counted | null {
  const noun = list[after + 1]
  if (
    !counted ||
    !/^(?:were|are|was|is)$/.test(lower(list, after)) ||
    !noun ||
    !isPersonNoun(noun.lower, noun.text)
  )
    return null
  return { to: after + 1, noun: noun.lower, population: noun.lower, part: true }
}

/** The noun phrase after the number, to its last person noun: "727 people", "30 other police officers", "two Syrian soldiers". */
function headNoun(list: readonly Token[], after: number): Counted | null {
  let i = after
  if (lower(list, i) === 'of' && ['the', 'its', 'their', 'his', 'our'].includes(lower(list, i + 1))) i += 2
  else if (lower(list, i) === 'of') i += 1
  let last = -1
  const start = i
  for (; i < start + 6; i++) {
    const token = list[i]
    if (!token || (token.type === 'mark' && token.text !== '-') || STOP.has(token.lower)) break
    if (token.type === 'number') break
    if (isPersonNoun(token.lower, token.text)) last = isPeople(token.text) && nounFollows(list, i) ? last : i
    else if (last >= 0) break
  }
  if (last < 0) return null
  const noun = lower(list, last)
  return { to: last, noun, population: populationOf(list.slice(start, last + 1)), part: false }
}

/** "Syrian soldiers": the people's name is an adjective where another noun goes on. */
const nounFollows = (list: readonly Token[], at: number) => {
  const next = list[at + 1]
  return next?.type === 'word' && isPersonNoun(next.lower, next.text)
}

const IGNORED = new Set(['other', 'more', 'additional', 'new', 'further', 'another', 'the', '-'])
function populationOf(words: readonly Token[]): string | null {
  const last = words.at(-1)
  if (!last || GENERAL.has(last.lower) || last.lower in MEASURE_NOUNS) return null
  return words
    .filter((token) => !IGNORED.has(token.lower))
    .map((token) => (isPeople(token.text) || /^\p{Lu}/u.test(token.text) ? token.text : token.lower))
    .join(' ')
}

function mentionOf(
  passage: Passage,
  number: CountedNumber,
  counted: Counted,
  measure: string,
  rules: readonly string[],
): Mention {
  const { hedge, low, high, from } = number.hedged
  const to = Math.max(counted.to, number.hedged.to)
  const ends = {
    start: passage.tokens[from]?.start ?? number.start,
    end: passage.tokens[to]?.end ?? number.end,
  }
  return {
    ...ends,
    kind: 'count',
    value: number.value,
    low,
    high,
    unit: 'person',
    hedge,
    measure,
    population: counted.population,
    place: null,
    from,
    to,
    date: null,
    whole: null,
    rules,
  }
}

function readOne(passage: Passage, number: CountedNumber, counted: boolean): Mention | null {
  const list = passage.tokens
  if (notACount(list, number)) return null
  const after = number.hedged.to + 1
  const part = partOf(list, after) ?? copulaPart(list, after, counted)
  const named = part ?? headNoun(list, after)
  if (named) {
    const own = named.noun ? MEASURE_NOUNS[named.noun] : undefined
    const measure = own ?? casualtyMeasure(passage, number.hedged.from, named.to)
    return mentionOf(passage, number, named, measure, ['people-noun', ...(part ? ['people-part'] : [])])
  }
  const bare = bareCue(passage, number.hedged.from, number.hedged.to)
  if (!bare) return null
  return mentionOf(
    passage,
    number,
    { to: number.to, noun: null, population: null, part: false },
    bare.measure,
    ['people-bare', bare.rule],
  )
}

function readAll(passage: Passage): Mention[] {
  const found: Mention[] = []
  for (const number of passage.numbers) {
    const mention = readOne(passage, number, found.length > 0)
    if (mention) found.push(mention)
  }
  return linkParts(passage, found)
}

/** Words between two counts that make the second a part of the first. */
const PART_LINK = /\b(?:including|among them|among whom|of them|of whom|but also|mostly|mainly|counting)\b/
const AND_LINK = /^\W*(?:and|,)\W*$/

/** "727 people, including 111 civilians": the part takes what is said of the whole. */
function linkParts(passage: Passage, mentions: readonly Mention[]): Mention[] {
  const linked: Mention[] = []
  for (const mention of mentions) {
    const left = linked.at(-1)
    const at = linked.length - 1
    if (!left) {
      linked.push(mention)
      continue
    }
    const between = passage.sentence.text.slice(
      left.end - passage.sentence.start,
      mention.start - passage.sentence.start,
    )
    const named = mention.population !== null || mention.rules.includes('people-part')
    const isPart = named && (mention.rules.includes('people-part') || PART_LINK.test(between))
    const goesOn = named && left.whole !== null && AND_LINK.test(between)
    const whole = isPart ? (left.whole ?? at) : goesOn ? left.whole : null
    const parent = whole === null ? undefined : linked[whole]
    linked.push(
      parent ? { ...mention, whole, measure: parent.measure, rules: [...mention.rules, 'part-of'] } : mention,
    )
  }
  return linked
}

export const people: Reader = {
  id: 'people',
  kinds: ['count'],
  read: readAll,
  examples: [
    {
      text: 'The monitor says 727 people, including 111 civilians, have been killed in Karnia since the violence erupted.',
      finds: [
        {
          quote: '727 people',
          value: 727,
          hedge: 'exact',
          unit: 'person',
          measure: 'killed',
          population: null,
          place: 'Karnia',
        },
        { quote: '111 civilians', value: 111, measure: 'killed', population: 'civilians', place: 'Karnia' },
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
      text: 'The storm killed 12 cattle and one of the houses burnt; call 118 for news of flight 370.',
      finds: [],
    },
  ],
}
