import type { DateWords } from './date-words.ts'
import { datesIn } from './dates-in.ts'
import { type Frame, framesIn, labelOf, printed } from './frames.ts'
import type { Passage } from './mention.ts'
import { personIn } from './persons-named.ts'
import { type Heard, hear, type Names, resolveSpeaker, type Said } from './speakers.ts'
import { holds, onceAWord, oneOf, sought, spelled, type Token } from './tokens.ts'
import { AGENCIES, agenciesIn } from './words/agencies.ts'

/** Who says what a sentence states, and how much of it. */
export type Attribution = Said &
  Pick<Frame, 'at' | 'covers' | 'rule'> & {
    /** The first token of what names the speaker, where that stands before the verb: it is the writer's. */
    readonly from: number
    /** The last token before what is said: "told reporters on Friday | that". */
    readonly to: number
    /** "The UN on Wednesday said …": the count was true when they said it. */
    readonly asOf: DateWords | null
    /** "told AFP". */
    readonly via: string | null
  }

/** "said Wednesday", "on Wednesday said": a day right beside the verb. */
function dayBeside(list: readonly Token[], at: number): DateWords | null {
  const days = datesIn(list)
  if (days.length === 0) return null
  const beside = days.find((date) => {
    const after = date.from === at + 1 || (date.from === at + 2 && list[at + 1]?.lower === 'on')
    return date.to === at - 1 || after
  })
  return beside && beside.words.form !== 'week-before' ? beside.words : null
}

/** "told a news conference on Tuesday | that", "said in an interview on Friday |": where the words about the saying itself end. */
function saidUntil(list: readonly Token[], at: number): number {
  const day = datesIn(list).find(({ from }) => from > at && from - at <= FAR)
  if (!day) return at
  for (let i = at + 1; i < day.from; i++) if (!isAtSaying(list[i])) return at
  return /['’]s$/.test(list[day.to]?.text ?? '') || /^['’]s?$/.test(list[day.to + 1]?.text ?? '')
    ? at
    : day.to
}
const FAR = 9
/** Whom it was told and where: all that stands between "said" and the day it was said on. */
const AT_SAYING = new Set(
  'on in at to by a an the its his her their via late early later reporter reporters journalist journalists him them us parliament lawmakers interview news press conference briefing statement tweet speech telephone phone television radio message letter video address website page post published local state daily newspaper agency hearing meeting broadcast channel paper regional rally campaign event ceremony session forum summit visit court panel committee council programme program show'.split(
    ' ',
  ),
)
const isAtSaying = onceAWord(
  ({ type, capital, lower }) => type === 'word' && (capital || AT_SAYING.has(lower)),
)

/** "told AFP": the agency that a person spoke to. */
function toldTo(list: readonly Token[], at: number): string | null {
  if (!isTold(list[at])) return null
  const words = list.slice(at + 1, at + 5)
  return words.some(opensAgency) ? (agenciesIn(words.map((token) => token.text).join(' '))[0] ?? null) : null
}
const isTold = oneOf(['told', 'tells'])
const MARKS = AGENCIES.flatMap(({ marks }) => marks.map((mark) => mark.split(' ')[0] ?? mark))
const opensAgency = onceAWord(({ text }) => MARKS.some((mark) => text.includes(mark)))

/** Somebody goes on speaking: the label of an interview stands for all lines until the next, a quotation for the next one. */
export type Speaking = { readonly heard: Heard; readonly label: Said | null; readonly quoting: boolean }

export type SentenceSays = { readonly attributions: readonly Attribution[]; readonly after: Speaking }

const QUOTING = new Set(['"', '“', '”', '»'])
const quotes = sought(onceAWord(({ text }) => QUOTING.has(text)))
const OPENS_QUOTE = /^["“«']/

/** The attributions of one sentence, in order, and who is speaking after it. */
export function attributionsIn(passage: Passage, names: Names, before: Speaking): SentenceSays {
  const list = passage.tokens
  const own = ownAttributions(passage, names, before.heard)
  const found = names.labels.size > 0 ? labelOf(list) : null
  const labelled = found && names.labels.has(printed(found)) ? found : null
  const label = labelled ? resolveSpeaker(labelled.map(titled), [], names, before.heard) : before.label
  const quote = OPENS_QUOTE.test(list[0]?.text ?? '') || passage.quotation.inside[0] === true
  const goesOn = own.attributions.length === 0 && quote ? goingOn(passage, names, before) : null
  const standing = label ?? goesOn
  const rule = label ? 'speaker-label' : 'quote-goes-on'
  const attributions: Attribution[] = standing
    ? [
        ...own.attributions,
        { ...standing, at: -1, from: -1, to: -1, covers: 'all', rule, asOf: null, via: null },
      ]
    : own.attributions
  const quoting = holds(passage.held, quotes) || passage.quotation.inside.some(Boolean)
  return {
    attributions,
    after: { heard: own.heard, label, quoting: quoting || (goesOn !== null && before.quoting) },
  }
}

/** Whoever was speaking, or was named in the sentence before: "Anna Reyes looked at the river. “We lost 12 homes.”" */
function goingOn(
  { sentence, before }: Passage,
  { persons }: Names,
  { quoting, heard }: Speaking,
): Said | null {
  const named =
    before?.sentence.paragraph === sentence.paragraph && !quoting ? personIn(before.tokens, persons) : null
  return named ? { speaker: named, origin: named } : quoting ? heard.last : null
}

/** A label is set in capitals, and names the person as the article does elsewhere. */
const titled = (token: Token): Token =>
  spelled(token, token.text.charAt(0) + token.text.slice(1).toLowerCase())

/** "The mayor, Anna Reyes, came at noon. She said …": whoever was named last, where nobody has spoken yet. */
function knowing(heard: Heard, { tokens, before }: Passage, at: number, { persons }: Names): Heard {
  if (heard.person) return heard
  const named = personIn(tokens.slice(0, at), persons) ?? (before ? personIn(before.tokens, persons) : null)
  return named ? { ...heard, person: { speaker: named, origin: named } } : heard
}

/** Where a phrase of the sentence begins; where it is empty, the place that is handed in. */
const placeOf = (list: readonly Token[], [first]: readonly Token[], otherwise: number) =>
  first ? list.indexOf(first) : otherwise

function ownAttributions(
  passage: Passage,
  names: Names,
  before: Heard,
): { attributions: Attribution[]; heard: Heard } {
  const { tokens: list } = passage
  const attributions: Attribution[] = []
  let heard = before
  for (const { phrase, aside, carried, at, covers, rule } of framesIn(passage)) {
    if (attributions.some((other) => other.at === at)) continue
    const same = carried ? attributions.at(-1) : undefined
    const said = same
      ? { speaker: same.speaker, origin: same.origin }
      : resolveSpeaker(phrase, aside, names, knowing(heard, passage, at, names))
    if (!said) continue
    heard = hear(heard, said)
    const carrier = rule === 'citing' ? attributions.at(-1) : undefined
    if (carrier?.origin === null) {
      // "…, Xinhua said, citing the ministry": the agency carries what the ministry says.
      attributions[attributions.length - 1] = { ...carrier, origin: said.origin }
      continue
    }
    const from = Math.min(at, placeOf(list, phrase, at), placeOf(list, aside, at))
    const to = saidUntil(list, at)
    attributions.push({
      ...said,
      at,
      from,
      to,
      covers,
      rule,
      asOf: dayBeside(list, at),
      via: toldTo(list, at),
    })
  }
  return { attributions, heard }
}

/** Where a mention stands in its sentence, and what kind of thing it is. */
export type Standing = {
  readonly from: number
  readonly to: number
  /**
   * How it is answered for: a count always; a day or an age by what stands before it, and by what stands behind only
   * where nothing is counted ("the girls came home on Friday, the mayor said"); "Friday's blast" by nobody.
   */
  readonly answered: 'always' | 'alone' | 'before' | 'never'
  readonly quoted: boolean
  /** A date or an age: in an interview, known to both who speak. */
  readonly timed: boolean
}

function covers(said: Attribution, { from, to, answered, quoted, timed }: Standing): boolean {
  const { at, covers: reach, rule } = said
  if (rule === 'quote-goes-on' && !quoted) return false
  if (answered === 'never' && !quoted) return false
  if (at < from) return to > said.to && (reach !== 'before' || quoted) && (!timed || rule !== 'speaker-label')
  const dayOfSaying = from > said.from && to === at - 1
  return dayOfSaying || (from < said.from && reach !== 'behind' && (answered !== 'before' || quoted))
}

/**
 * The attribution nearest to a place among those that cover it; one before it wins a tie, as English puts the speaker
 * first. What nobody counts is only covered by what stands before it: in "the bus crashed on Friday, police said" the
 * day is the writer's.
 */
export function coveredBy(attributions: readonly Attribution[], standing: Standing): Attribution | null {
  const { from, to } = standing
  let nearest: Attribution | null = null
  let near = Number.POSITIVE_INFINITY
  let first: Attribution | null = null
  for (const attribution of attributions) {
    if (!covers(attribution, standing)) continue
    first ??= attribution
    const { at } = attribution
    const distance = at < from ? from - at : at - to + 1
    if (at < 0 || distance >= near) continue
    nearest = attribution
    near = distance
  }
  return nearest ?? first
}
