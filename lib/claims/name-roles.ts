import type { NameRun } from './name-runs.ts'
import { bare, owns, unowned } from './possessives.ts'
import { OBJECT_LINKS, objectAfter, objectFrom, ownerBefore } from './role-objects.ts'
import { type Beside, type Called, leaderOf, roleOf } from './roles.ts'
import { isRoleWord, modifies, namesRole, secretaryOf, titled, titleStart } from './titles.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'
import { COURTESIES } from './words/roles.ts'

/**
 * What stands beside a name and says who it is: a title before it, a role set off by a comma before or after it, an age,
 * a verb of leading. Each rule is tried on its own; the first that fits speaks.
 */

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const text = (list: readonly Token[], at: number) => list[at]?.text ?? ''
const isComma = (list: readonly Token[], at: number) => text(list, at) === ','
const closes = (list: readonly Token[], at: number) => at >= list.length || isClosing(list[at])
const isClosing = oneOf([',', '.', ';', ':', ')', '–', '—', '”', '"'])
const ROLE_REACH = 16

/** "The head of HTS, X, …", "the Observatory's chief, X, said", "Its leader, X, …". */
function setBefore(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  if (!isComma(list, run.from - 1)) return null
  for (let noun = run.from - 2; noun >= 0 && run.from - noun < ROLE_REACH; noun--) {
    if (isComma(list, noun)) return null
    if (!isRoleWord(list, noun)) continue
    const object = objectAfter(list, noun + 1)
    const start = titleStart(list, noun)
    if (start === null || Math.max(object.to, noun) !== run.from - 2) return null
    if (!closes(list, run.to + 1) && isPreposition(list, start)) return null
    const role = roleOf(list.slice(start, noun + 1), object.words, called)
    return role === null ? null : { role, rule: 'role-before' }
  }
  return null
}

/** "In talks with the president, John Smith said …": the comma ends a clause, and the name is somebody else's. */
function isPreposition(list: readonly Token[], start: number): boolean {
  return isBeforeNoun(list[determines(list[start - 1]) ? start - 2 : start - 1])
}
const determines = oneOf(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const isBeforeNoun = oneOf('of with for to by from under after against at on in between and'.split(' '))

const ASIDE_REACH = 9
const endsAside = oneOf([
  ...', ; . who which that was were is are said says has had and but as when where ( )'.split(' '),
  ...OBJECT_LINKS,
])
const isCourtesy = oneOf(COURTESIES)

/** "X, the Observatory's chief", "X, a fellow at …", "X, 33, a shopkeeper", "X, president of the region". */
function setAfter(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  const known = run.words > 1 || isCourtesy(list[run.from - 1]) || text(list, run.from - 1) === '.'
  if (run.possessive || !known || !isComma(list, run.to + 1)) return null
  const aged = list[run.to + 2]?.type === 'number' && (isComma(list, run.to + 3) || closes(list, run.to + 3))
  const start = run.to + (aged ? 4 : 2)
  for (let at = start; at < start + ASIDE_REACH; at++) {
    if (endsAside(list[at])) break
    if (owns(list[at])) continue
    if (!isRoleWord(list, at) || isRoleWord(list, at + 1) || list[at + 1]?.text === '-') continue
    if (isCapital(list[at + 1]) && isCapital(list[at])) break
    const object = objectAfter(list, at + 1)
    const from = titleStart(list, at) ?? at
    const role = roleOf(list.slice(Math.max(start, from), at + 1), object.words, called)
    return role !== null && isAside(list, start, at) ? { role, rule: 'role-after' } : null
  }
  return aged && run.words > 1 ? { role: 'named with age', rule: 'age-after' } : null
}

/** An aside opens with an article, an owner, or the role itself: "X, met the mayor" is none. */
function isAside(list: readonly Token[], start: number, noun: number): boolean {
  if (opensAside(list[start])) return true
  const words = list.slice(start, noun + 1)
  return words.every(
    (token) => token.text === '-' || token.type === 'number' || modifies(token) || isRoleWord([token], 0),
  )
}

const opensAside = oneOf(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one'])

/** "the monitor that X leads", "HTS, which X heads". */
function leads(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  const aside = isComma(list, run.to + 1) && lower(list, run.to + 2) === 'who'
  const who = aside ? run.to + 3 : run.to + 1
  if (!isLeading(list[who])) return null
  const relative = relates(list[run.from - 1]) ? run.from - 2 : null
  const object =
    relative === null
      ? objectFrom(list, who + 1).words
      : ownerBefore(list, isComma(list, relative) ? relative - 1 : relative)
  return leading(object, called, 'who-leads')
}

const LEADING = ['leads', 'heads', 'runs', 'chairs']
const isLeading = oneOf(LEADING)
const relates = oneOf(['that', 'which'])

/** "The monitor is headed by X", "HTS, led by X". */
function ledBy(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  if (lower(list, run.from - 1) !== 'by' || !isLed(list[run.from - 2])) return null
  let at = run.from - 3
  while (/^(?:is|was|,|which|been|has|currently|now)$/.test(lower(list, at))) at--
  const known = leading(ownerBefore(list, at), called, 'led-by')
  return known ?? (run.words > 1 ? { role: 'leader', rule: 'led-by' } : null)
}

const isLed = oneOf(['led', 'headed', 'chaired', 'run'])

function leading(words: readonly Token[], called: Called, rule: string): Beside | null {
  const phrase = words.map(bare).join(' ').replaceAll(' - ', '-')
  const acronym = /^\p{Lu}{2,6}$/u.test(phrase) && !NATIONS.has(phrase)
  const body = called.get(phrase.toLowerCase()) ?? (acronym ? phrase : null)
  return body === null ? null : { role: leaderOf(body), rule }
}

/** "identified as X", "named the driver as X": who it was that the text tells of. */
function identified(list: readonly Token[], run: NameRun): Beside | null {
  if (run.words < 2 || lower(list, run.from - 1) !== 'as') return null
  for (let at = run.from - 2; at >= 0 && run.from - at < 7; at--) {
    if (!/^(?:identified|named)$/.test(lower(list, at))) continue
    const noun = list.slice(at + 1, run.from - 1).findLast((token) => isRoleWord([token], 0))
    const role = noun ? roleOf([noun], [], NOBODY) : null
    return { role: role ?? 'named', rule: 'named-as' }
  }
  return null
}
const NOBODY: Called = new Map()

const RULES = [secretaryOf, titled, setBefore, setAfter, leads, ledBy, identified] as const

/** Before a name a title, its stop or a comma, "by" or "as"; behind it a comma or a verb of leading: nothing else says who it is. */
const tellsBefore = onceAWord(
  ({ type, text, lower }) =>
    text === ',' ||
    text === '.' ||
    lower === 'by' ||
    lower === 'as' ||
    (type === 'word' && namesRole(unowned(text).toLowerCase())),
)
const tellsBehind = onceAWord(({ text, lower }) => text === ',' || LEADING.includes(lower))
const mayTell = (list: readonly Token[], { from, to }: NameRun) =>
  tellsBefore(list[from - 1]) || tellsBehind(list[to + 1]) || lower(list, from - 2) === 'of'

/** What is said beside a name of who it is; null where nothing is. */
export function roleBeside(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  if (!mayTell(list, run)) return null
  for (const rule of RULES) {
    const found = rule(list, run, called)
    if (found) return found
  }
  return null
}

const isSaying = oneOf(
  'said says told tells added adds warned wrote tweeted explained insisted testified argued recalled'.split(
    ' ',
  ),
)
const setsOff = oneOf([',', '”', '"'])

/** Whether the name's bearer speaks right here: "X said", "said X", and nobody else's verb between. */
export function speaks(list: readonly Token[], run: NameRun): boolean {
  if (run.words < 2 || run.possessive) return false
  if (isSaying(list[run.to + 1])) return true
  const turned = isSaying(list[run.from - 1]) && setsOff(list[run.from - 2])
  return turned && closes(list, run.to + 1)
}
