import { lower } from './date-way.ts'
import type { Token } from './tokens.ts'

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
  const word = lower(list, at)
  const next = lower(list, at + 1)
  if (/^(?:will|would|could|may|might)$/.test(word) && next === 'have') return -1
  if (AHEAD.test(word) && list[at]?.capital !== true) return 1
  if (SETS.test(word) && /^(?:to|for)$/.test(next)) return 1
  if (PAST.test(word)) return beforePlan(list, at) ? 0 : -1
  return /[^e]ed$/.test(word) && !/^(?:be|been|being|not|to)$/.test(lower(list, at - 1)) ? -1 : 0
}

/** "was due", "were scheduled": the plan counts, and not when it was made. */
const beforePlan = (list: readonly Token[], at: number) => tense(list, at + 1) === 1

function verbBefore(list: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (/^[;:]$/.test(lower(list, i))) return 0
    const found = tense(list, i)
    if (found !== 0) return found
  }
  return 0
}

function verbAfter(list: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(list.length, at + REACH); i++) {
    const found = tense(list, i)
    if (found !== 0) return found
  }
  return 0
}

export function isAhead(list: readonly Token[], at: number): boolean {
  const left = lower(list, at - 1)
  if (left === 'last' || left === 'past' || left === 'since') return false
  if (/^(?:next|coming)$/.test(left) || (left === 'of' && lower(list, at - 2) === 'ahead')) return true
  const opens = at === 0 || (at === 1 && left === 'on')
  return (opens ? verbAfter(list, at) : verbBefore(list, at)) === 1
}
