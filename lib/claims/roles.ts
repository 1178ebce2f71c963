import { BODY_WORDS } from './bodies.ts'
import { bare, owns } from './possessives.ts'
import { isCapital, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'
import {
  FOR_A_COUNTRY,
  HEAD_NOUNS,
  OFFICE_NOUNS,
  ONE_PART,
  ONE_ROLE,
  PORTFOLIOS,
  QUALIFIERS,
  RANKS,
  ROLE_NOUNS,
  TRIFLES,
} from './words/roles.ts'

/** What a name's neighbours say its bearer is, in one spelling ("head of the Syrian Observatory …"), and which rule read it. */
export type Beside = { readonly role: string; readonly rule: string }

/** Every name of a body, in lower case → the one it is shown under: "observatory" → its full name, "hayat tahrir al-sham" → "HTS". */
export type Called = ReadonlyMap<string, string>

const lower = (token: Token) => bare(token).toLowerCase()

/** The country, body or place that a run of words names; null where it names none. */
export function objectOf(words: readonly Token[], called: Called): string | null {
  const names = words.filter((token) => token.text !== '.')
  const phrase = names.map(bare).join(' ').replaceAll(' - ', '-')
  const known = called.get(phrase.toLowerCase())
  if (known) return known
  const nation = NATIONS.get(phrase)
  if (nation) return nation
  const last = names.at(-1)
  const body = last && names.length === 1 ? called.get(lower(last)) : undefined
  if (body) return body
  return names.some(isCapital) ? phrase : null
}

const TAKES_ARTICLE = /^(?:United |Netherlands|Philippines)|^\p{Lu}.* \p{Ll}+$/u
/** "the United Nations", "the Syrian insurgency", but "HTS" and "Syria". */
export const withArticle = (object: string) =>
  TAKES_ARTICLE.test(object) || (isBody(object) && object.includes(' ')) ? `the ${object}` : object

const isBody = (object: string) => object.split(' ').some((word) => BODY_WORDS.has(word))
/** The words of a role before its noun and after it → the role. `before` ends with the noun. */
export function roleOf(before: readonly Token[], after: readonly Token[], called: Called): string | null {
  const words = before.filter((token) => token.type === 'word')
  const noun = words.findLast((token) => ROLE_NOUNS.has(lower(token)))
  const rank = words.some((token) => RANKS.has(lower(token)))
  if (!noun && !rank) return null
  const said = words.filter((token) => token !== noun && !RANKS.has(lower(token)) && !owns(token))
  const owner = words.filter(owns)
  const parts = said.filter(isPart).map(partSpelt)
  const qualifiers = said.flatMap((token) => QUALIFIERS.get(lower(token)) ?? [])
  const naming = said.filter((token) => isCapital(token) && !plain(token))
  const object = [naming, owner.filter(isCapital), after]
    .map((list) => (list.length ? objectOf(list, called) : null))
    .find((found) => found !== null && (!COUNTRIES.has(found) || actsFor(noun)))
  return written(
    noun ? nounOf(words, noun, parts.length > 0) : 'officer',
    parts,
    qualifiers[0] ?? null,
    object ?? null,
  )
}

const COUNTRIES: ReadonlySet<string> = new Set(NATIONS.values())
/** "a German photographer" is of no country's making, "a German envoy" is. */
const actsFor = (noun: Token | undefined) =>
  noun !== undefined && [HEAD_NOUNS, OFFICE_NOUNS, FOR_A_COUNTRY].some((nouns) => nouns.has(lower(noun)))

/** "defence" and "aid" of a minister and a chief: what is no trifle and names nobody. */
const isPart = (token: Token) =>
  PORTFOLIOS.has(lower(token))
    ? !/^(?:senior|general)$/.test(token.lower)
    : !isCapital(token) && !plain(token)

/** "Secretary-General"; "police chief" stays a chief, and a chief of nothing in particular is a head. */
function nounOf(words: readonly Token[], noun: Token, hasParts: boolean): string {
  const next = words[words.indexOf(noun) + 1]?.lower
  if (next === 'general' && /^(?:secretary|attorney)$/.test(lower(noun))) return `${lower(noun)}-general`
  return hasParts && HEAD_NOUNS.has(lower(noun)) ? lower(noun) : spelt(noun)
}

const spelt = (token: Token) => ONE_ROLE.get(lower(token)) ?? lower(token)
const partSpelt = (token: Token) => ONE_PART.get(lower(token)) ?? lower(token)
/** A portfolio, a trifle or a qualifier names nobody, capital or not. */
const plain = (token: Token) =>
  PORTFOLIOS.has(lower(token)) || TRIFLES.has(lower(token)) || QUALIFIERS.has(lower(token))

function written(
  noun: string,
  parts: readonly string[],
  qualifier: string | null,
  object: string | null,
): string {
  const leads = (noun === 'head' || noun === 'leader') && parts.length === 0 && object !== null
  const name = leads ? (isBody(object) ? 'head' : 'leader') : noun
  const full = [qualifier, ...parts, name].filter(Boolean).join(' ')
  return object === null ? full : `${full} of ${withArticle(object)}`
}

/** Who heads a body. */
export const leaderOf = (body: string) => written('leader', [], null, body)

/** Offices that one person holds: with the words whose office it is, another name for it is another answer. */
const SHARED = /^(?:deputy|former|late|then|acting|assistant|vice|joint|self-styled) /
const ONE_HOLDER =
  /(?:^| )(?:head|leader|president|minister|chancellor|king|queen|pope|emperor|sultan|emir|mayor|governor|secretary-general|secretary of state) of \S/
export const isOneHolder = (role: string) => !SHARED.test(role) && ONE_HOLDER.test(role)

/** Said of somebody of whom the words say no more. */
export const SPEAKER = 'speaker'
export const ORGANISATION = 'organisation'
/** Of whom the text says who it was, and no more. */
export const NAMED = 'named'
/** A name of which the article tells nothing: it has a row only where another article spells it otherwise, or tells more. */
export const MENTIONED = 'name'
export const PLACE = 'place'
const VAGUE = new Set([SPEAKER, NAMED, MENTIONED, PLACE, 'named with age', 'officer'])
export const isVague = (role: string) => VAGUE.has(role)

/** Whose role it is tells more than a bare role, and that more than that somebody speaks. */
export const tells = (role: string): number =>
  isOneHolder(role) ? 3 : isVague(role) ? 0 : role.includes(' of ') ? 2 : 1

/** Roles that are one: head and leader, and a body by its name or by its letters. */
export function roleKey(role: string): string {
  const [noun = '', object = ''] = role.split(/ of (?:the )?(.*)/s)
  const letters = object
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
  const whose = letters.length > 2 ? letters.join('') : object
  return `${noun.replace(/^head$/, 'leader')} of ${whose.toLowerCase()}`
}
