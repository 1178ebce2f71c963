import type { Mention, Passage } from './mention.ts'
import { TOLD, UNTOLD } from './persons-measure.ts'

/** Words between two counts that make the second a part of the first. */
const PART_LINK = /\b(?:including|among them|among whom|of them|of whom|but also|mostly|mainly|counting)\b/
const AND_LINK = /^\W*(?:and|,)\W*$/
/** "5,000 people, including 300 fighters who were bused out": what became of the part itself. */
const OWN_CLAUSE =
  /^ (?:who (?:were|was|had been|have been) |(?:critically|seriously|badly|severely|gravely) )/
/** "20 guards were killed, as well as dozens of passengers". */
const ALSO_LINK = /\b(?:as well as|along with|together with|plus)\W*$/

/** "727 people, including 111 civilians": the part takes what is said of the whole. */
export function partsInSentence(passage: Passage, mentions: readonly Mention[]): Mention[] {
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
    const listed =
      !parent && mention.rules.includes(UNTOLD) && (AND_LINK.test(between) || ALSO_LINK.test(between))
    const behind = passage.sentence.text.slice(mention.end - passage.sentence.start)
    const ownClause = !mention.rules.includes(UNTOLD) && OWN_CLAUSE.test(behind)
    const ownVerb = ownClause || (mention.rules.includes('people-part') && mention.rules.includes(TOLD))
    const own = ownClause && !mention.rules.includes(TOLD) ? [...mention.rules, TOLD] : mention.rules
    const measure = ownVerb ? mention.measure : parent?.measure
    if (parent && measure) linked.push({ ...mention, whole, measure, rules: [...own, 'part-of'] })
    else
      linked.push(
        listed ? { ...mention, measure: left.measure, rules: [...mention.rules, 'listed'] } : mention,
      )
  }
  return linked
}
