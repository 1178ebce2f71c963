import { BODY_WORDS, type Body, roleOf } from './bodies.ts'
import { bodiesCalled } from './bodies-called.ts'
import { isCalendarWord } from './calendar.ts'
import { type Persons, personIn } from './persons-named.ts'
import { isCapital, type Token } from './tokens.ts'
import { AGENCIES } from './words/agencies.ts'

/** Who speaks: a person, and the body that answers for the count. */
export type Said = { readonly speaker: string | null; readonly origin: string | null }

/** The last person and the last body that spoke before: who "he" and "it" are. */
export type Heard = { readonly person: Said | null; readonly body: Said | null; readonly last: Said | null }
export const NOBODY: Heard = { person: null, body: null, last: null }

/** The names an article spells out. */
export type Names = { readonly bodies: readonly Body[]; readonly persons: Persons }

/** People who speak for a body that is known by its kind only. */
const CROWD = new Set(
  'police officials official authorities army military government ministry firefighters rescuers hospital hospitals medics doctors witnesses witness residents rebels insurgents opposition militants activists activist prosecutors prosecutor investigators organisers organizers media spokesman spokeswoman spokesperson governor mayor minister judge court company monitor monitors charity council reports union police sources source'.split(
    ' ',
  ),
)
const bare = (token: Token) => token.text.replace(/['’]s?$/, '')

function bodyNamed(words: readonly Token[], bodies: readonly Body[]): Body | null {
  const phrase = words.map((token) => roleOf(bare(token).toLowerCase()))
  const text = ` ${phrase.join(' ')} `
  const alone = words.filter((token) => !DETERMINER.test(token.lower)).length === 1
  const named = bodiesCalled(phrase, bodies, (alias) => alone || !CROWD.has(alias))
  const byName = named.find((body) => text.includes(` ${body.name.toLowerCase()} `))
  return byName ?? named.at(-1) ?? monitorAmong(text, bodies) ?? bodyByWord(words)
}

/** "a monitoring group": the first body of the article that watches. */
function monitorAmong(text: string, bodies: readonly Body[]): Body | null {
  if (!/ (?:monitor|watchdog) /.test(text)) return null
  return bodies.find(({ name }) => /\b(?:Observatory|Watch|Monitor|Network)\b/.test(name)) ?? null
}
const DETERMINER = /^(?:the|a|an|its|their|this)$/

/** "the Observatory" where the article never spells it out: the other articles of the story may. */
function bodyByWord(words: readonly Token[]): Body | null {
  const letters = (token: Token) => /^\p{Lu}{3,}$/u.test(bare(token))
  const isBody = (token: Token) => letters(token) || (BODY_WORDS.has(bare(token)) && !CROWD.has(token.lower))
  const word = words.findLast(isBody)
  return word ? { name: bare(word), aliases: [] } : null
}

/** "Syrian army", "local officials": the phrase itself, without its article. */
function crowdNamed(words: readonly Token[]): string | null {
  const head = words.findLastIndex((token) => CROWD.has(roleOf(token.lower.replace(/'s$/, ''))))
  if (head < 0) return null
  const owner = (token: Token) => /^\p{Ll}.*['’]s?$/u.test(token.text)
  const dropped = /^(?:the|a|an|its|their|but|and|some|one|-)$/
  const phrase = words.slice(0, head + 1).filter((token) => !dropped.test(token.lower) && !owner(token))
  const whose =
    words[head + 1]?.lower === 'of'
      ? words.slice(head + 1, head + 5).filter(({ type }) => type === 'word')
      : []
  return [...phrase.slice(-3), ...whose].map(bare).join(' ')
}

/** "an AFP correspondent": the agency's own eyes, not what it carries. */
function staffOf(words: readonly Token[]): Said | null {
  const staff = words.findLast((token) =>
    /^(?:correspondent|reporter|photographer|journalist)s?$/.test(token.lower),
  )
  const agency = AGENCIES.find(({ marks }) => words.some((token) => marks.includes(bare(token))))
  return staff && agency
    ? { speaker: `${agency.name} ${staff.lower}`, origin: `${agency.name} ${staff.lower}` }
    : null
}

/** "Xinhua", "the official Xinhua news agency": who carries it, where nobody else is named. */
function agencyNamed(words: readonly Token[]): Said | null {
  const text = ` ${words.map(bare).join(' ')} `
  const agency = AGENCIES.find(({ marks }) => marks.some((mark) => text.includes(` ${mark} `)))
  return agency ? { speaker: agency.name, origin: null } : null
}

/** "according to Nice-Matin": a name that is no person's and no known body's is itself the speaker. */
function nameIn(words: readonly Token[]): string | null {
  const first = words.findIndex(
    (token, i) => isCapital(token) && !(i === 0 && /^(?:The|A|An)$/.test(token.text)),
  )
  const run = first < 0 ? [] : words.slice(first)
  const end = run.findIndex((token) => !isCapital(token) && token.text !== '-')
  const name = (end < 0 ? run : run.slice(0, end)).map(bare).join(' ').replaceAll(' - ', '-')
  return name.length > 2 && !isCalendarWord(name.toLowerCase()) ? name : null
}

/** "the coastguard said", "a neighbour said": a short phrase of common words, behind its article. */
function commonIn(words: readonly Token[]): string | null {
  const [first, ...rest] = words
  const short =
    rest.length > 0 && rest.length <= 3 && rest.every(({ type, text }) => type === 'word' || text === '-')
  if (!first || !/^(?:the|a|an|its|their)$/.test(first.lower) || !short) return null
  const phrase = rest.map(bare).join(' ').replaceAll(' - ', '-')
  return /(?:ed|ing|ly)$/.test(phrase) || isCalendarWord(phrase) ? null : phrase
}

const PERSON = /^(?:he|she)$/
const BODY = /^(?:it|they)$/

/** A subject phrase and the clause set into it → who says it; null where the words name nobody. */
export function resolveSpeaker(
  phrase: readonly Token[],
  aside: readonly Token[],
  names: Names,
  heard: Heard,
): Said | null {
  const last = phrase.at(-1)?.lower ?? ''
  if (PERSON.test(last)) return heard.person
  if (BODY.test(last)) return heard.body
  const carried = staffOf(phrase) ?? agencyNamed(phrase)
  if (carried) return carried
  const body = bodyNamed(phrase, names.bodies) ?? bodyNamed(aside, names.bodies)
  const others = body ? phrase.filter((token) => !body.name.split(' ').includes(bare(token))) : phrase
  const person =
    personIn(others, names.persons) ?? (aside.length <= 8 ? personIn(aside, names.persons) : null)
  const crowd = crowdNamed(phrase) ?? nameIn(phrase) ?? commonIn(phrase)
  if (person)
    return { speaker: person, origin: body?.name ?? (crowd?.toLowerCase() === 'police' ? 'police' : person) }
  if (body) return { speaker: body.name, origin: body.name }
  return crowd ? { speaker: crowd, origin: crowd } : null
}

/** After somebody spoke: a person who speaks for a body leaves both behind, one who speaks for themselves no body. */
export function hear(heard: Heard, said: Said): Heard {
  const person = said.speaker !== said.origin || personal(said) ? said : heard.person
  if (person !== said) return { person: heard.person, body: said, last: said }
  const { origin } = said
  return { person, body: origin && origin !== said.speaker ? { speaker: origin, origin } : null, last: said }
}

/** A name of capital words only is a person's, unless a body's word stands in it. */
const personal = ({ speaker }: Said) =>
  speaker?.includes(' ') === true &&
  !speaker.split(' ').some((word) => BODY_WORDS.has(word) || CROWD.has(word.toLowerCase()))
