import { BODY_WORDS, type Body, roleOf } from './bodies.ts'
import { bodiesCalled } from './bodies-called.ts'
import { isCalendarWord } from './calendar.ts'
import { type Persons, personIn } from './persons-named.ts'
import { bare } from './possessives.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { AGENCIES } from './words/agencies.ts'
import { OPENERS } from './words/openers.ts'

/** Who speaks: a person, and the body that answers for the count. */
export type Said = { readonly speaker: string | null; readonly origin: string | null }

/** The last person and the last body that spoke before: who "he" and "it" are. */
export type Heard = { readonly person: Said | null; readonly body: Said | null; readonly last: Said | null }
export const NOBODY: Heard = { person: null, body: null, last: null }

/** The names an article spells out. */
export type Names = {
  readonly bodies: readonly Body[]
  readonly persons: Persons
  /** The labels of an interview, which come back: "WALT"; a dateline stands once. */
  readonly labels: ReadonlySet<string>
}

/** People who speak for a body that is known by its kind only. */
const CROWD = new Set(
  'police officials official authorities army military government ministry firefighters rescuers hospital hospitals medics doctors witnesses witness residents rebels insurgents opposition militants activists activist prosecutors prosecutor investigators organisers organizers media spokesman spokeswoman spokesperson governor mayor minister judge court company monitor monitors charity council reports union police sources source'.split(
    ' ',
  ),
)

function bodyNamed(words: readonly Token[], bodies: readonly Body[]): Body | null {
  if (words.length === 0) return null
  const phrase = words.map((token) => roleOf(bareLower(token)))
  const named = bodiesCalled(phrase, bodies, (alias) => !CROWD.has(alias) || isAlone(words))
  if (named.length < 2) return named[0] ?? monitorAmong(phrase, bodies) ?? bodyByWord(words)
  const text = ` ${phrase.join(' ')} `
  return named.find((body) => text.includes(` ${body.name.toLowerCase()} `)) ?? named.at(-1) ?? null
}

/** "observatory" of "Observatory’s"; the curly apostrophe inside a word stays. */
const bareLower = (token: Token) => (isStraight(token) ? token.lower : bare(token).toLowerCase())
const isStraight = onceAWord(({ text }) => !/['’]/.test(text))

const isAlone = (words: readonly Token[]) => words.filter((token) => !determines(token)).length === 1

/** "a monitoring group": the first body of the article that watches. */
function monitorAmong(phrase: readonly string[], bodies: readonly Body[]): Body | null {
  if (!phrase.includes('monitor') && !phrase.includes('watchdog')) return null
  return bodies.find(({ name }) => /\b(?:Observatory|Watch|Monitor|Network)\b/.test(name)) ?? null
}
const determines = oneOf('the a an its their this his her our my these those'.split(' '))

/** "the Observatory" where the article never spells it out: the other articles of the story may. */
function bodyByWord(words: readonly Token[]): Body | null {
  const word = words.findLast(isBody)
  return word ? { name: bare(word), aliases: [] } : null
}

const isBody = onceAWord(({ text, lower }) => {
  const word = text.replace(/['’]s?$/, '')
  return /^\p{Lu}{3,}$/u.test(word) || (BODY_WORDS.has(word) && !CROWD.has(lower))
})

/** "Syrian army", "local officials": the phrase itself, without its article. */
function crowdNamed(words: readonly Token[]): string | null {
  const owner = words.findLastIndex((token) => isOwner(token) && CROWD.has(roleOf(bareLower(token))))
  const head = owner >= 0 && isMouth(words.at(-1)) ? owner : words.findLastIndex((token) => isCrowd(token))
  if (head < 0) return null
  const phrase = words
    .slice(0, head + 1)
    .filter((token, at) => !isDropped(token) && (at === owner || !isOwner(token)))
  const whose =
    words[head + 1]?.lower === 'of'
      ? words.slice(head + 1, head + 5).filter(({ type }) => type === 'word')
      : []
  return [...phrase.slice(-3), ...whose].map(bare).join(' ')
}

const isOwner = onceAWord(({ text }) => /^\p{Ll}.*['’]s?$/u.test(text))
const isDropped = oneOf(['the', 'a', 'an', 'its', 'their', 'but', 'and', 'some', 'one', '-'])
const isCrowd = onceAWord(({ lower }) => CROWD.has(roleOf(lower.replace(/'s$/, ''))))

/** "an AFP correspondent": the agency's own eyes, not what it carries. */
function staffOf(words: readonly Token[]): Said | null {
  const staff = words.findLast((token) => isStaff(token))
  if (!staff) return null
  const agency = AGENCIES.find(({ marks }) => words.some((token) => marks.includes(bare(token))))
  return agency ? { speaker: `${agency.name} ${staff.lower}`, origin: `${agency.name} ${staff.lower}` } : null
}

const isStaff = onceAWord(({ lower }) => /^(?:correspondent|reporter|photographer|journalist)s?$/.test(lower))

/** "Xinhua", "the official Xinhua news agency": who carries it, where nobody else is named. */
function agencyNamed(words: readonly Token[]): Said | null {
  if (!words.some((token) => opensMark(token))) return null
  const text = ` ${words.map(bare).join(' ')} `
  const mark = MARKS.find((each) => text.includes(` ${each} `))
  return mark ? { speaker: mark, origin: null } : null
}

const MARKS = AGENCIES.flatMap(({ marks }) => marks)
const MARK_WORDS = new Set(MARKS.map((mark) => mark.split(' ')[0]))
const opensMark = onceAWord(({ text }) => MARK_WORDS.has(text.replace(/['’]s?$/, '')))

/** "a spokesman for the hospital", "a source with the army": the house they speak for. */
const isMouth = oneOf(
  'spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources representative representatives report reports figures data statistics study survey statement statements estimate estimates records documents'.split(
    ' ',
  ),
)
const isGiven = oneOf('released published compiled collected provided issued made'.split(' '))
const leadsToHouse = oneOf(['for', 'of', 'at', 'with', 'from', 'by', 'in'])
function houseOf(words: readonly Token[]): readonly Token[] | null {
  const at = words.findIndex((token) => isMouth(token))
  const link = isGiven(words[at + 1]) ? at + 2 : at + 1
  const joined = at >= 0 && leadsToHouse(words[link])
  const house = joined ? words.slice(link + 1) : []
  return house.some(({ type }) => type === 'word') ? house : null
}

const LONGEST_HOUSE = 4
/** "according to Nice-Matin": a name that is no person's and no known body's is itself the speaker. */
function nameIn(words: readonly Token[]): string | null {
  const first = words.findIndex((token, i) => isCapital(token) && !(i === 0 && OPENERS.has(token.lower)))
  const run = first < 0 ? [] : words.slice(first)
  const end = run.findIndex((token) => !isCapital(token) && token.text !== '-')
  // "City hall said", a capital for the sentence's sake; "the Ardal fire service".
  const opens = first === 0 || (first === 1 && determines(words[0]) && run.length <= LONGEST_HOUSE)
  if (opens && end === 1 && run.slice(1).every(isPlain) && !/['’]s?$/.test(run[0]?.text ?? ''))
    return run.slice(0, LONGEST_HOUSE).map(bare).join(' ')
  const name = (end < 0 ? run : run.slice(0, end)).map(bare).join(' ').replaceAll(' - ', '-')
  return name.length > 2 && !isCalendarWord(name.toLowerCase()) ? name : null
}

/** Words that are no subject alone, or make a clause of what looks like a phrase. */
const NO_SUBJECT =
  /^(?:i|we|you|who|which|that|this|these|those|there|what|one|some|many|others?|people|everyone|someone|nobody|something|it|they|he|she|not|to|of|for|in|on|at|is|are|was|were|be|been|has|have|had|did|do)$/

/** "the coastguard said", "a neighbour said", "rescue workers said": a short phrase of common words. */
function commonIn(words: readonly Token[]): string | null {
  const behind = words.slice(words.findLastIndex((token) => determines(token)) + 1)
  const bodied = behind.length < words.length
  const short = behind.length > 0 && behind.length <= 4 && behind.every(isPlain)
  const head = behind.at(-1)?.lower ?? ''
  if (!short || (!bodied && !/[^s]s$/.test(head))) return null
  const phrase = behind.map(bare).join(' ').replaceAll(' - ', '-')
  const verbal =
    /(?:ed|ing|ly)$/.test(head) &&
    !/^(?:family|assembly|ally|daily|weekly|king|building|meeting|hearing|briefing|filing|ruling|finding)$/.test(
      head,
    )
  return verbal || isCalendarWord(head) ? null : phrase
}
const isPlain = onceAWord(
  ({ type, text, lower }) => (type === 'word' && !NO_SUBJECT.test(lower)) || text === '-',
)

/** "Police spokeswoman Anna Reyes", "Anna Reyes, a police spokeswoman". */
const ofPolice = (phrase: readonly Token[], aside: readonly Token[]) =>
  [...phrase, ...(aside.length <= 8 ? aside : [])].some(({ lower }) => lower === 'police')

const isHe = oneOf(['he', 'she'])
const isIt = oneOf(['it', 'they'])
const endsName = onceAWord(({ type, text }) => type !== 'mark' || text === ')')

/** A subject phrase and the clause set into it → who says it; null where the words name nobody. */
export function resolveSpeaker(
  whole: readonly Token[],
  aside: readonly Token[],
  names: Names,
  heard: Heard,
): Said | null {
  const phrase = whole.slice(0, whole.findLastIndex(endsName) + 1)
  const last = phrase.at(-1)
  if (isHe(last)) return heard.person
  if (isIt(last)) return heard.body
  const staff = staffOf(phrase)
  if (staff) return staff
  const carried = agencyNamed(phrase)
  if (carried) return { ...carried, origin: citedIn(aside, names, heard)?.origin ?? null }
  const body = bodyNamed(phrase, names.bodies) ?? bodyNamed(aside, names.bodies)
  const ofBody = body?.name.split(' ')
  const others = ofBody ? phrase.filter((token) => !ofBody.includes(bare(token))) : phrase
  const person =
    personIn(others, names.persons) ??
    (aside.length > 0 && aside.length <= 8 ? personIn(aside, names.persons) : null)
  if (person) return { speaker: person, origin: body?.name ?? (ofPolice(phrase, aside) ? 'police' : person) }
  if (body) return { speaker: body.name, origin: body.name }
  const named = houseOf(phrase) ?? phrase
  const crowd = crowdNamed(named) ?? nameIn(named) ?? commonIn(named)
  return crowd ? { speaker: crowd, origin: crowd } : null
}

/** "Xinhua, citing local officials, said": whose word the agency carries. */
function citedIn(aside: readonly Token[], names: Names, heard: Heard): Said | null {
  const at = aside.findIndex(({ lower }) => /^(?:citing|quoting)$/.test(lower))
  return at < 0 ? null : resolveSpeaker(aside.slice(at + 1), [], names, heard)
}

/** After somebody spoke: a person who speaks for a body leaves both behind, one who speaks for themselves no body. */
export function hear(heard: Heard, said: Said): Heard {
  const mouth = said.origin !== null && said.speaker !== said.origin
  const person = mouth || personal(said) ? said : heard.person
  if (person !== said) return { person: heard.person, body: said, last: said }
  const { origin } = said
  return { person, body: origin && origin !== said.speaker ? { speaker: origin, origin } : null, last: said }
}

/** Words of houses that no person is called. */
const HOUSES = new Set(
  'Group Party Front Movement Company Corporation Corp Inc Ltd Airlines Airways Bank Board School College Museum Society League Alliance Coalition Network News Times Herald Tribune Journal Gazette Telegraph Television TV Radio Media Press Brigade Brigades Force Forces Navy Rescue Ambulance Railways Airport Partnership Campaign Project Programme Initiative Forum Tribunal Chiefs Staff Defence Defense Exchange Treasury Cabinet'.split(
    ' ',
  ),
)

/** A name of capital words only is a person's, unless a body's word stands in it. */
const personal = ({ speaker }: Said) =>
  speaker?.includes(' ') === true &&
  !speaker
    .split(' ')
    .some((word) => BODY_WORDS.has(word) || HOUSES.has(word) || CROWD.has(word.toLowerCase()))
