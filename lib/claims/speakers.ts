import { BODY_WORDS, type Body } from './bodies.ts'
import { isCapital, type Token } from './tokens.ts'
import { AGENCIES } from './words/agencies.ts'

/** Who speaks: a person, and the body that answers for the count. */
export type Said = { readonly speaker: string | null; readonly origin: string | null }
/** The last person and the last body that spoke before. */
export type Heard = { person: Said | null; body: Said | null }

/** People who speak for a body that is known by its kind only. */
const CROWD = new Set(
  'police officials official authorities army military government ministry firefighters rescuers hospital hospitals medics doctors witnesses residents rebels insurgents opposition militants activists prosecutors investigators organisers organizers media spokesman spokeswoman spokesperson governor mayor minister judge court company army'.split(
    ' ',
  ),
)
const TITLES = new Set(
  'President Prime Minister Secretary General Secretary-General Defense Defence Foreign Interior Health Director Chief Governor Mayor Observatory Major Colonel Captain Lieutenant Maj Gen Col Capt Lt Sgt Dr Mr Mrs Ms Professor Senator Police King Queen Pope'.split(
    ' ',
  ),
)

const bare = (token: Token) => token.text.replace(/['’]s?$/, '')

function bodyNamed(words: readonly Token[], bodies: readonly Body[]): Body | null {
  const text = ` ${words.map((token) => bare(token).toLowerCase()).join(' ')} `
  const named = bodies.filter((body) => body.aliases.some((alias) => text.includes(` ${alias} `)))
  const byName = named.find((body) => text.includes(` ${body.name.toLowerCase()} `))
  return byName ?? named.at(-1) ?? bodyByWord(words)
}

/** "the Observatory" where the article never spells it out: the other articles of the story may. */
function bodyByWord(words: readonly Token[]): Body | null {
  const word = words.findLast((token) => BODY_WORDS.has(bare(token)) || /^\p{Lu}{3,}$/u.test(bare(token)))
  return word ? { name: bare(word), aliases: [] } : null
}

/** Two or more capital words in a row that are no title: a person's name. */
function personNamed(words: readonly Token[]): string | null {
  const runs: string[][] = [[]]
  words.forEach((token, i) => {
    const part =
      isCapital(token) &&
      !TITLES.has(bare(token)) &&
      !(i === 0 && /^(?:The|A|An|But|And|In)$/.test(token.text))
    const inside = token.text === '-' || /^(?:al|el|bin|de|van|von|da|ben)$/.test(token.text)
    if (part) runs.at(-1)?.push(bare(token))
    else if (inside && (runs.at(-1)?.length ?? 0) > 0) runs.at(-1)?.push(token.text)
    else runs.push([])
  })
  const best = runs.filter((run) => run.filter((word) => /^\p{Lu}/u.test(word)).length >= 2).at(-1)
  return best ? best.join(' ').replaceAll(' - ', '-') : null
}

/** "Syrian army", "local officials": the phrase itself, without its article. */
function crowdNamed(words: readonly Token[]): string | null {
  const head = words.findLastIndex((token) => CROWD.has(token.lower.replace(/'s$/, '')))
  if (head < 0) return null
  const owner = (token: Token) => /^\p{Ll}.*['’]s?$/u.test(token.text)
  const dropped = /^(?:the|a|an|its|their|but|and|some)$/
  const phrase = words.slice(0, head + 1).filter((token) => !dropped.test(token.lower) && !owner(token))
  return phrase.slice(-3).map(bare).join(' ')
}

const PERSON = /^(?:he|she)$/
const BODY = /^(?:it|they)$/

/** A subject phrase and the clause set into it → who says it; null where the words name nobody. */
export function resolveSpeaker(
  phrase: readonly Token[],
  aside: readonly Token[],
  bodies: readonly Body[],
  heard: Heard,
): Said | null {
  const last = phrase.at(-1)?.lower ?? ''
  if (PERSON.test(last)) return heard.person
  if (BODY.test(last)) return heard.body
  const agency = AGENCIES.find(({ marks }) => marks.includes(phrase.map(bare).join(' ').replace(/^The /, '')))
  if (agency) return { speaker: agency.name, origin: null }
  const body = bodyNamed(phrase, bodies) ?? bodyNamed(aside, bodies)
  const inPhrase = body ? phrase.filter((token) => !body.name.split(' ').includes(bare(token))) : phrase
  const person = personNamed(inPhrase) ?? (aside.length <= 5 ? personNamed(aside) : null)
  if (person) return remember(heard, 'person', { speaker: person, origin: body?.name ?? person })
  if (body) return remember(heard, 'body', { speaker: body.name, origin: body.name })
  const crowd = crowdNamed(phrase)
  return crowd ? remember(heard, 'body', { speaker: crowd, origin: crowd }) : null
}

function remember(heard: Heard, who: keyof Heard, said: Said): Said {
  heard[who] = said
  const ownBody = who === 'person' && said.origin !== said.speaker ? said.origin : null
  if (who === 'person') heard.body = ownBody ? { speaker: ownBody, origin: ownBody } : null
  return said
}
