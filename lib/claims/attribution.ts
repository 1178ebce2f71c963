import type { DateWords } from './date-words.ts'
import { datesIn } from './dates-in.ts'
import { type Frame, framesIn, labelOf } from './frames.ts'
import type { Passage } from './mention.ts'
import { type Heard, hear, type Names, resolveSpeaker, type Said } from './speakers.ts'
import type { Token } from './tokens.ts'
import { agenciesIn } from './words/agencies.ts'

/** Who says what a sentence states, and how much of it. */
export type Attribution = Said &
  Pick<Frame, 'at' | 'covers' | 'rule'> & {
    /** "The UN on Wednesday said …": the count was true when they said it. */
    readonly asOf: DateWords | null
    /** "told AFP". */
    readonly via: string | null
  }

/** "said Wednesday", "on Wednesday said": a day right beside the verb. */
function dayBeside(list: readonly Token[], at: number): DateWords | null {
  const beside = datesIn(list).find((date) => {
    const after = date.from === at + 1 || (date.from === at + 2 && list[at + 1]?.lower === 'on')
    return date.to === at - 1 || after
  })
  return beside && beside.words.form !== 'week-before' ? beside.words : null
}

/** "told AFP": the agency that a person spoke to. */
function toldTo(list: readonly Token[], at: number): string | null {
  if (!/^(?:told|tells)$/.test(list[at]?.lower ?? '')) return null
  const words = list.slice(at + 1, at + 5).map((token) => token.text)
  return agenciesIn(words.join(' '))[0] ?? null
}

/** Somebody goes on speaking: the label of an interview stands for all lines until the next, a quotation for the next one. */
export type Speaking = { readonly heard: Heard; readonly label: Said | null; readonly quoting: boolean }

export type SentenceSays = { readonly attributions: readonly Attribution[]; readonly after: Speaking }

const QUOTING = new Set(['"', '“', '”', '»'])
const OPENS_QUOTE = /^["“«]/

/** The attributions of one sentence, in order, and who is speaking after it. */
export function attributionsIn(passage: Passage, names: Names, before: Speaking): SentenceSays {
  const list = passage.tokens
  const own = ownAttributions(passage, names, before.heard)
  const labelled = labelOf(list)
  const label = labelled ? resolveSpeaker(labelled.map(titled), [], names, before.heard) : before.label
  const quote = OPENS_QUOTE.test(list[0]?.text ?? '')
  const goesOn = own.attributions.length === 0 && quote && before.quoting ? before.heard.last : null
  const standing = label ?? goesOn
  const attributions =
    own.attributions.length === 0 && standing
      ? [
          {
            ...standing,
            at: 0,
            covers: 'all' as const,
            rule: label ? 'speaker-label' : 'quote-goes-on',
            asOf: null,
            via: null,
          },
        ]
      : own.attributions
  const quoting = list.some((token) => QUOTING.has(token.text))
  return {
    attributions,
    after: { heard: own.heard, label, quoting: quoting || (goesOn !== null && before.quoting) },
  }
}

/** A label is set in capitals, and names the person as the article does elsewhere. */
const titled = (token: Token): Token => ({
  ...token,
  text: token.text.charAt(0) + token.text.slice(1).toLowerCase(),
})

function ownAttributions(
  { tokens: list, quotation }: Passage,
  names: Names,
  before: Heard,
): { attributions: Attribution[]; heard: Heard } {
  const attributions: Attribution[] = []
  let heard = before
  for (const { phrase, aside, at, covers, rule } of framesIn(list, quotation.inside)) {
    if (attributions.some((other) => other.at === at)) continue
    const said = resolveSpeaker(phrase, aside, names, heard)
    if (!said) continue
    heard = hear(heard, said)
    attributions.push({ ...said, at, covers, rule, asOf: dayBeside(list, at), via: toldTo(list, at) })
  }
  return { attributions, heard }
}

/**
 * The attribution nearest to a place among those that cover it; one before it wins a tie, as English puts the speaker
 * first. What nobody counts (`answered` false: a date, an age) is only covered by what stands before it: in "the bus
 * crashed on Friday, police said" the day is the writer's.
 */
export function coveredBy(
  attributions: readonly Attribution[],
  from: number,
  to: number,
  answered: boolean,
): Attribution | null {
  const distance = ({ at }: Attribution) => (at < from ? from - at : at - to + 1)
  const covering = attributions.filter(({ at, covers, rule }) =>
    at < from ? answered || rule !== 'speaker-label' : (answered && covers === 'all') || at === to + 1,
  )
  return covering.sort((a, b) => distance(a) - distance(b))[0] ?? null
}
