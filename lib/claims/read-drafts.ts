import { type Attribution, attributionsIn, type Speaking } from './attribution.ts'
import { type Block, blocks } from './blocks.ts'
import { type Body, bodiesIn } from './bodies.ts'
import { type Draft, draftOf } from './draft.ts'
import type { SentenceTokens } from './found-name.ts'
import { labelsIn } from './frames.ts'
import { hedged } from './hedges.ts'
import { both, type CountedNumber, type Kept, type Mention, type Passage } from './mention.ts'
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

const NO_NUMBERS: readonly CountedNumber[] = []

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
    const found = numbersIn(list, held)
    const numbers = found.length > 0 ? found.map((number) => counted(list, number)) : NO_NUMBERS
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
      names: both(names[i] ?? [], places[i] ?? []),
    }
    before = passage
    return passage
  })
}

/** Whether none of the first finds that were kept stands where this one does; a quotation holds figures and names of its own. */
function isFree(mention: Mention, kept: readonly Kept[], first: number): boolean {
  if (mention.kind === 'quote') return true
  for (let i = 0; i < first; i++) {
    const other = kept[i]?.mention
    if (other && other.kind !== 'quote' && other.start < mention.end && mention.start < other.end)
      return false
  }
  return true
}

/** Every reader's finds; where two overlap the longer wins, and the earlier reader a tie. Parts keep pointing at their wholes. */
function mentionsIn(passage: Passage): readonly Kept[] {
  let kept: Kept[] | null = null
  for (const { id, read } of READERS) {
    const found = read(passage)
    if (found.length === 0) continue
    kept = kept ?? []
    keepFree(kept, found, id)
  }
  return kept ?? NONE
}

function keepFree(kept: Kept[], found: readonly Mention[], reader: string): void {
  const before = kept.length
  const free: Mention[] = []
  for (const mention of found) if (isFree(mention, kept, before)) free.push(mention)
  for (const mention of free) {
    const whole = mention.whole === null ? undefined : found[mention.whole]
    const place = whole ? free.indexOf(whole) : -1
    kept.push({ mention, reader, whole: place < 0 ? null : before + place })
  }
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

const NONE: readonly Kept[] = []

function draftsOf(
  passages: readonly Passage[],
  says: readonly (readonly Attribution[])[],
  at: number,
  finds: readonly Kept[],
): readonly Draft[] {
  const passage = passages[at]
  if (!passage || finds.length === 0) return NO_DRAFTS
  const own = says[at] ?? []
  const closed = own.every(({ at }) => at < 0) ? closedLater(passages, says, at) : []
  const attributions = closed.length > 0 ? closed : own
  let [counts, persons] = [false, false]
  for (const { mention } of finds) {
    if (mention.kind !== 'count') continue
    counts = true
    persons ||= mention.unit === 'person'
  }
  return finds.map((find) => draftOf(passage, find, attributions, { counts, persons }))
}
const NO_DRAFTS: readonly Draft[] = []

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
  const drafted = passages.map((passage, i) => ({
    passage,
    drafts: draftsOf(passages, says, i, finds[i] ?? NONE),
  }))
  return { blocks: found, sentences: all, drafts: linkParts(drafted) }
}
