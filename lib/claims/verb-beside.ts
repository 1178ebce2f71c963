import { AUXILIARY } from './cues.ts'
import type { Passage } from './mention.ts'
import { sayingVerbAt } from './saying-verbs.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/**
 * The measure of a count that no cue explains: the verb of its clause, as it is printed. "dozens of people protested" are
 * protested, "police questioned 14 men" and "14 men were questioned" are questioned.
 */
export function verbBeside({ tokens: list }: Passage, from: number, to: number): string | null {
  return verbBehind(list, to) ?? verbBefore(list, from)
}

const passesOver = oneOf([...AUXILIARY, 'that', 'who', 'which', 'the', 'of', 'in', 'to'])
/** Prepositions that look like participles, and verbs that tell nothing of anybody. */
const PREPOSITION =
  /^(?:following|including|during|according|regarding|concerning|excluding|surrounding|wearing|linked|based|saying|adding|appeared|appearing|scheduled|viewed|united|surnamed|nicknamed|dubbed|dressed|armed)$/
/** Participles that do not end in -ed, of what is done to persons. */
const IRREGULAR =
  /^(?:shot|taken|hit|struck|sent|left|cut|thrown|torn|driven|fed|paid|chosen|seen|shown|sworn|sold|sunk)$/
const isRegular = onceAWord(({ lower }) => /(?:ed|ing)$/.test(lower) && !PREPOSITION.test(lower))
const isIrregular = onceAWord(({ lower }) => IRREGULAR.test(lower))
const isBe = oneOf(['were', 'was', 'been', 'are', 'is', 'being'])

function verbBehind(list: readonly Token[], to: number): string | null {
  const nth = list.slice(to + 1, to + 5).findIndex((token) => token.type === 'word' && !passesOver(token))
  const at = to + 1 + nth
  const verb = nth < 0 ? undefined : list[at]
  // "among 300 worshippers, killing 17": the bomb did.
  if (list[at - 1]?.text === ',' && verb?.lower.endsWith('ing')) return null
  return verb && (isRegular(verb) || (isIrregular(verb) && isBe(list[at - 1]))) ? verb.lower : null
}

const determines = oneOf(['the', 'another', 'all', 'these', 'those', 'its', 'their'])
/** Of two forms the one that is no adjective before a noun: "the injured 12" is none of them. */
const does = onceAWord(({ lower }) => /(?:[a-z]{2}ed|^shot|^hit|^struck|^sent|^paid|^fed)$/.test(lower))
/** What stands before a count and does nothing to whom is counted; two of them only end like a verb. */
const onlyRelates = oneOf(
  'included comprised contained consisted numbering counted listed involved numbered totalled totaled exceeded compared needed wanted used followed featured represented remained appeared seemed reached hundred joined red'.split(
    ' ',
  ),
)

/** "Police questioned 14 men", "the bank hired another 300 people": a verb right before the count, that has a subject. */
function verbBefore(list: readonly Token[], from: number): string | null {
  const at = determines(list[from - 1]) ? from - 2 : from - 1
  const verb = list[at]
  const subject = list[at - 1]
  if (!verb || !does(verb) || onlyRelates(verb) || subject?.type !== 'word' || isBe(subject)) return null
  return determines(subject) || sayingVerbAt(list, at) ? null : verb.lower
}
