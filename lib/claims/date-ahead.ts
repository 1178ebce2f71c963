import { lower } from './date-way.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/** Whether a weekday is still to come: "will vote on Sunday", "due in court on Monday", "next Friday". The nearest verb says so. */
const AHEAD =
  /^(?:will|would|shall|due|scheduled|expected|plans|planned|planning|prepare|prepares|preparing|could|may|might|'ll|won't)$/
const SETS =
  /^(?:set|slated|poised|pledged|vowed|promised|agreed|decided|hopes|hoping|hope|wants|want|intends|intend|ready)$/
const PAST =
  /^(?:said|told|says|was|were|had|did|came|went|began|fell|took|made|met|left|broke|hit|struck|shot|gave|got|saw|found|ran|won|lost|rose|led|brought|wrote|spoke|flew|fled|drew|sent|blew|has|have)$/
const REACH = 14

/** 1 for what is to come, -1 for what was, 0 for a word that says neither. */
function tense(list: readonly Token[], at: number): number {
  const token = list[at]
  if (!tells(token)) return 0
  if (lower(list, at + 1) === 'have' && isModal(token)) return -1
  if (isAheadWord(token) && token?.capital !== true) return 1
  if (setsAhead(token) && isTo(list[at + 1])) return 1
  if (isPast(token)) return beforePlan(list, at) ? 0 : -1
  return isParticiple(token) && !precedesParticiple(list[at - 1]) ? -1 : 0
}
const isModal = oneOf(['will', 'would', 'could', 'may', 'might'])
const isAheadWord = onceAWord(({ lower }) => AHEAD.test(lower))
const setsAhead = onceAWord(({ lower }) => SETS.test(lower))
const isPast = onceAWord(({ lower }) => PAST.test(lower))
const isParticiple = onceAWord(({ lower }) => /[^e]ed$/.test(lower))
const isTo = oneOf(['to', 'for'])
const precedesParticiple = oneOf(['be', 'been', 'being', 'not', 'to'])
/** Most words say nothing of when. */
const tells = onceAWord(
  ({ lower }) => AHEAD.test(lower) || SETS.test(lower) || PAST.test(lower) || /[^e]ed$/.test(lower),
)

/** "was due", "were scheduled": the plan counts, and not when it was made. */
const beforePlan = (list: readonly Token[], at: number) => tense(list, at + 1) === 1

function verbBefore(list: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (endsClause(list[i])) return 0
    const found = tense(list, i)
    if (found !== 0) return found
  }
  return 0
}

const endsClause = oneOf([';', ':'])

function verbAfter(list: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(list.length, at + REACH); i++) {
    const found = tense(list, i)
    if (found !== 0) return found
  }
  return 0
}

/** "has been bailed until May", "closed until Friday": what goes on from the article's day to then. */
const putsOff = oneOf(
  'bailed remanded suspended closed postponed extended delayed adjourned deferred cancelled canceled banned barred'.split(
    ' ',
  ),
)

/** Whether the day, month or weekday at a token is still to come. */
export function isAhead(list: readonly Token[], at: number): boolean {
  const left = lower(list, at - 1)
  if (left === 'last' || left === 'past' || left === 'since') return false
  if (left === 'until' && putsOff(list[at - 2])) return true
  if (/^(?:next|coming)$/.test(left) || (left === 'of' && lower(list, at - 2) === 'ahead')) return true
  const opens = at === 0 || (at === 1 && left === 'on')
  return (opens ? verbAfter(list, at) : verbBefore(list, at)) === 1
}
