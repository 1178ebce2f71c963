import { PLACE_NOUNS } from './places.ts'
import { isPeople } from './words/persons.ts'

/**
 * Where a story happens: the places of its title and of most of its articles' first sentences. A count "in Syria", one "in
 * Hama" and one that names no place are then of one event, unless each has a window of its own; one "in Paris" is another.
 */
export type StoryPlaces = {
  /** A place as printed → what it tells: null where it names none ("the French city"). */
  readonly named: (place: string | null) => string | null
  /** Whether the story happens there. */
  readonly isHere: (place: string) => boolean
  /** Whether the article opens with it: "in eastern Thailand" in one is "in Prachinburi" in the next. */
  readonly opens: (place: string, article: string) => boolean
  /** Whether one lead names both, as "Hama, in central Syria" does: then one may hold the other. */
  readonly together: (a: string, b: string) => boolean
}

/** How much of an article is its lead, in sentences, and in what share of the leads a place of the story stands. */
const LEAD = 4
const OPENING = 2
const SHARE = 0.5

const DIRECTION =
  /^(?:north|south|east|west)(?:ern)?$|^(?:north|south)(?:east|west)(?:ern)?$|^(?:central|rural|downtown)$/
const names = (place: string) => place.split(/[\s–]+| and /).filter((word) => /^\p{Lu}/u.test(word))

/** "French city", "southern Thai province": a people's word and a common noun are nobody's name. */
function isDescribed(place: string): boolean {
  const words = place.split(' ').filter((word) => !DIRECTION.test(word.toLowerCase()))
  const common = words.filter((word) => PLACE_NOUNS.has(word.toLowerCase()))
  const rest = words.filter((word) => !PLACE_NOUNS.has(word.toLowerCase()))
  return (
    rest.every((word) => isPeople(word) || /^(?:The|A|An|No|All|This)$/.test(word)) &&
    (common.length > 0 || rest.length > 0)
  )
}

/** How an article opens: its first sentences as one text, and of those the very first. */
export type Lead = { readonly article: string; readonly text: string; readonly opening: string }

/** As a word of its own: "Algerians" are no place. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text.charAt(at + name.length))) return true
  return false
}
const LETTER = /\p{L}/u

export function storyPlaces(title: string, all: readonly Lead[]): StoryPlaces {
  const leads = all.map(({ text }) => text)
  const openings = new Map(all.map(({ article, opening }) => [article, opening]))
  const opens = (place: string, article: string) =>
    names(place).some((name) => standsIn(openings.get(article) ?? '', name))
  const known = new Map<string, boolean>()
  const stands = (name: string) => {
    const found = leads.filter((lead) => lead.includes(name)).length
    return title.includes(name) || (leads.length > 0 && found / leads.length >= SHARE)
  }
  const isHere = (place: string) => {
    const before = known.get(place)
    if (before !== undefined) return before
    const here = names(place).some(stands)
    known.set(place, here)
    return here
  }
  const namedIn = new Map<string, ReadonlySet<string>>()
  const inLead = (place: string): ReadonlySet<string> => {
    const before = namedIn.get(place)
    if (before) return before
    const found = new Set(leads.filter((lead) => names(place).some((name) => lead.includes(name))))
    namedIn.set(place, found)
    return found
  }
  const met = new Map<string, boolean>()
  const together = (a: string, b: string) => {
    const pair = `${a}|${b}`
    const before = met.get(pair)
    if (before !== undefined) return before
    const found = [...inLead(a)].some((lead) => inLead(b).has(lead))
    met.set(pair, found)
    return found
  }
  return { opens, together, named: (place) => (place === null || isDescribed(place) ? null : place), isHere }
}

/** The first sentences of an article. */
export function leadOf(article: string, sentences: readonly { readonly text: string }[]): Lead {
  const first = (count: number) =>
    sentences
      .slice(0, count)
      .map(({ text }) => text)
      .join(' ')
  return { article, text: first(LEAD), opening: first(OPENING) }
}
