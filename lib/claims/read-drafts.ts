import { type Attribution, attributionsIn, type Speaking } from './attribution.ts'
import { type Block, blocks } from './blocks.ts'
import { type Body, bodiesIn } from './bodies.ts'
import { type Draft, draftOf } from './draft.ts'
import type { SentenceTokens } from './found-name.ts'
import { labelsIn } from './frames.ts'
import { hedged } from './hedges.ts'
import type { CountedNumber, Mention, Passage } from './mention.ts'
import { namesIn } from './names-in.ts'
import { type FoundNumber, numbersIn } from './numbers.ts'
import { linkParts } from './parts.ts'
import { personsIn } from './persons-named.ts'
import { topicsOf } from './places.ts'
import { placesNamed } from './places-named.ts'
import { quotationIn } from './quotation.ts'
import { READERS } from './readers/index.ts'
import { type Sentence, sentences } from './sentences.ts'
import { NOBODY } from './speakers.ts'
import { type Token, tell } from './tokens.ts'

/** The first stage: one article's text → its sentences and drafts, in the order of the text. */
export type ReadText = {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly drafts: readonly Draft[]
}

function counted(list: readonly Token[], number: FoundNumber): CountedNumber {
  const { start, end, from, to, value, low, high, shape } = number
  return { start, end, from, to, value, low, high, shape, hedged: hedged(list, number) }
}

function passagesOf(all: readonly SentenceTokens[], bodies: readonly Body[]): Passage[] {
  const names = namesIn(all, bodies)
  const topics = topicsOf(
    all.map(({ sentence, tokens }, i) => ({ tokens, lead: i === 0 || sentence.position === 'headline' })),
  )
  const places = placesNamed(
    all,
    topics,
    (at, i) => names[at]?.some(({ from, to }) => from <= i && i <= to) === true,
  )
  let before: Passage | null = null
  return all.map(({ sentence, tokens: list, held }, i) => {
    const numbers = numbersIn(list, held).map((number) => counted(list, number))
    const sameParagraph = before?.sentence.paragraph === sentence.paragraph
    const quotation = quotationIn(list, held, sameParagraph && (before?.quotation.open ?? false))
    const passage: Passage = {
      sentence,
      tokens: list,
      held,
      numbers,
      quotation,
      before,
      topics,
      names: [...(names[i] ?? []), ...(places[i] ?? [])],
    }
    before = passage
    return passage
  })
}

/** Whether none of the finds that were kept stands where this one does; a quotation holds figures and names of its own. */
function isFree(mention: Mention, kept: readonly Mention[]): boolean {
  if (mention.kind === 'quote') return true
  for (const other of kept) {
    if (other.kind !== 'quote' && other.start < mention.end && mention.start < other.end) return false
  }
  return true
}

/** A find with its reader's name. Written out, so that the finds of all readers are of one form from here on. */
function keptAs(mention: Mention, reader: string, whole: number | null): Mention {
  const { start, end, kind, value, low, high, unit, hedge, measure, population, place, from, to, date } =
    mention
  const rules = [reader, ...mention.rules]
  return {
    start,
    end,
    kind,
    value,
    low,
    high,
    unit,
    hedge,
    measure,
    population,
    place,
    from,
    to,
    date,
    whole,
    rules,
  }
}

/** Every reader's finds; where two overlap the longer wins, and the earlier reader a tie. Parts keep pointing at their wholes. */
function mentionsIn(passage: Passage): Mention[] {
  const kept: Mention[] = []
  for (const reader of READERS) {
    const found = reader.read(passage)
    if (found.length === 0) continue
    const first = kept.length
    const free = found.filter((mention) => isFree(mention, kept))
    for (const mention of free) {
      const whole = mention.whole === null ? undefined : found[mention.whole]
      const place = whole ? free.indexOf(whole) : -1
      kept.push(keptAs(mention, reader.id, place < 0 ? null : first + place))
    }
  }
  return kept
}

/** A quotation of several sentences names its speaker at its end: “It rose. We saw 12 homes go,” the mayor wrote. */
function closedLater(
  passages: readonly Passage[],
  says: readonly (readonly Attribution[])[],
  at: number,
): readonly Attribution[] {
  for (let i = at; i < at + 4; i++) {
    const [here, next] = [passages[i], passages[i + 1]]
    if (!here || !next || here.sentence.paragraph !== next.sentence.paragraph || !here.quotation.open)
      return []
    const later = says[i + 1]?.find(({ at, covers }) => at >= 0 && covers !== 'behind')
    if (later) return [{ ...later, at: -1, from: -1, to: -1, covers: 'all', asOf: null }]
  }
  return []
}

const NONE: readonly Mention[] = []

export function readDrafts(text: string): ReadText {
  const found = blocks(text)
  const all = sentences(text, found)
  const read = all.map((sentence): SentenceTokens => {
    const { tokens, held } = tell(sentence.text, sentence.start)
    return { sentence, tokens, held }
  })
  const lists = read.map(({ tokens }) => tokens)
  const names = { bodies: bodiesIn(read), persons: personsIn(lists), labels: labelsIn(lists) }
  const passages = passagesOf(read, names.bodies)
  let speaking: Speaking = { heard: NOBODY, label: null, quoting: false }
  const says: (readonly Attribution[])[] = []
  // Who says it and what is said ask for the same dates and places: each sentence is done with before the next.
  const finds = passages.map((passage) => {
    const { attributions, after } = attributionsIn(passage, names, speaking)
    speaking = after
    says.push(attributions)
    return passage.sentence.position === 'credit' ? NONE : mentionsIn(passage)
  })
  const drafted = passages.map((passage, i) => {
    const mentions = finds[i] ?? NONE
    if (mentions.length === 0) return { passage, drafts: [] }
    const own = says[i] ?? []
    const closed = own.every(({ at }) => at < 0) ? closedLater(passages, says, i) : []
    const attributions = closed.length > 0 ? closed : own
    const counts = mentions.filter(({ kind }) => kind === 'count')
    const beside = { counts: counts.length > 0, persons: counts.some(({ unit }) => unit === 'person') }
    const drafts = mentions.map((mention) => draftOf(passage, mention, attributions, beside))
    return { passage, drafts }
  })
  return { blocks: found, sentences: all, drafts: linkParts(drafted) }
}
