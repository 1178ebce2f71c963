import { type Attribution, attributionsIn, type Speaking } from './attribution.ts'
import { bodiesIn } from './bodies.ts'
import { type Draft, draftOf } from './draft.ts'
import { hedged } from './hedges.ts'
import type { Mention, Passage } from './mention.ts'
import { numbersIn } from './numbers.ts'
import { linkParts } from './parts.ts'
import { personsIn } from './persons-named.ts'
import { topicsOf } from './places.ts'
import { quotationIn } from './quotation.ts'
import { READERS } from './readers/index.ts'
import { type Sentence, sentences } from './sentences.ts'
import { NOBODY } from './speakers.ts'
import { tokens } from './tokens.ts'

/** The first stage: one article's text → its sentences and drafts, in the order of the text. */
export type ReadText = {
  readonly sentences: readonly Sentence[]
  readonly drafts: readonly Draft[]
}

function passagesOf(all: readonly Sentence[]): Passage[] {
  const lists = all.map((sentence) => tokens(sentence.text, sentence.start))
  const topics = topicsOf(
    all.map((sentence, i) => ({ tokens: lists[i] ?? [], lead: i === 0 || sentence.position === 'headline' })),
  )
  let before: Passage | null = null
  return all.map((sentence, i) => {
    const list = lists[i] ?? []
    const numbers = numbersIn(list).map((number) => ({ ...number, hedged: hedged(list, number) }))
    const sameParagraph = before?.sentence.paragraph === sentence.paragraph
    const quotation = quotationIn(list, sameParagraph && (before?.quotation.open ?? false))
    const passage: Passage = { sentence, tokens: list, numbers, quotation, before, topics }
    before = passage
    return passage
  })
}

/** Every reader's finds; where two overlap the longer wins, and the earlier reader a tie. Parts keep pointing at their wholes. */
function mentionsIn(passage: Passage): Mention[] {
  const kept: Mention[] = []
  for (const reader of READERS) {
    const found = reader.read(passage)
    const offset = kept.length
    const free = found.filter(
      (mention) => !kept.some((other) => other.start < mention.end && mention.start < other.end),
    )
    const place = new Map(found.map((mention, i) => [i, free.indexOf(mention)]))
    for (const mention of free) {
      const whole = mention.whole === null ? -1 : (place.get(mention.whole) ?? -1)
      const rules = [reader.id, ...mention.rules]
      kept.push({ ...mention, rules, whole: whole < 0 ? null : offset + whole })
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
    const later = says[i + 1]?.find(({ covers }) => covers === 'all')
    if (later) return [{ ...later, at: 0, asOf: null }]
  }
  return []
}

export function readDrafts(text: string): ReadText {
  const all = sentences(text)
  const passages = passagesOf(all)
  const lists = passages.map((passage) => passage.tokens)
  const names = { bodies: bodiesIn(lists), persons: personsIn(lists) }
  let speaking: Speaking = { heard: NOBODY, label: null, quoting: false }
  const says = passages.map((passage) => {
    const { attributions, after } = attributionsIn(passage, names, speaking)
    speaking = after
    return attributions
  })
  const read = passages.map((passage, i) => {
    if (passage.sentence.position === 'credit') return { passage, drafts: [] }
    const attributions = says[i]?.length ? says[i] : closedLater(passages, says, i)
    const drafts = mentionsIn(passage).map((mention) => draftOf(passage, mention, attributions))
    return { passage, drafts }
  })
  return { sentences: all, drafts: linkParts(read) }
}
