import { isCalendarWord } from './calendar.ts'
import { perSentence } from './per-sentence.ts'
import { onceAWord, oneOf, type Sought, sought, type Token } from './tokens.ts'
import { OPENERS } from './words/openers.ts'

/** Places as a sentence names them: after a preposition, or by a noun that only a place has. */
export type FoundPlace = { readonly name: string; readonly from: number; readonly to: number }

const BEFORE_PLACE = new Set([
  'in',
  'across',
  'at',
  'near',
  'inside',
  'around',
  'outside',
  'throughout',
  'within',
])
const isDirection = oneOf([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'northeastern',
  'northwestern',
  'southeastern',
  'southwestern',
  'north-east',
  'rural',
  'downtown',
])
export const PLACE_NOUNS = new Set([
  'province',
  'city',
  'region',
  'district',
  'state',
  'town',
  'village',
  'county',
  'governorate',
  'countryside',
  'neighbourhood',
  'neighborhood',
  'suburb',
  'prison',
  'airport',
  'island',
  'peninsula',
  'valley',
  'strip',
  'border',
  'prefecture',
  'area',
  'square',
  'station',
])
export const isPlaceNoun: Sought = sought(oneOf(PLACE_NOUNS))
const determines = oneOf(['the', 'a', 'its', 'their', 'neighbouring', 'neighboring', 'nearby'])

/** What stands above a text where the full stop behind the place was lost: "in Lyon Updated 9:14". */
const FURNITURE = new Set(['updated', 'published', 'posted'])
const unowned = (word: string) => word.replace(/['’]s$/, '')
/** A word that a place may be called: a capital, and neither a day nor what opens a sentence. */
export const isPlaceName = sought(
  onceAWord(
    ({ capital, lower }) =>
      capital &&
      !isCalendarWord(unowned(lower)) &&
      !BEFORE_PLACE.has(lower) &&
      !OPENERS.has(lower) &&
      !FURNITURE.has(lower),
  ),
)
const owns = onceAWord(({ text }) => /['’]s$/.test(text))

/** "More Than 70 Dead in Truck Attack in Nice": in a headline set in capitals, what is no place. */
const isNoPlace = oneOf(
  'attack attacks bombing bombings blast crash shooting shootings quake fire clashes war raid raids strike strikes'.split(
    ' ',
  ),
)
const placeBare = (token: Token) => (owns(token) ? token.text.slice(0, -2) : token.text)

/** "northern Aleppo", "Hama province", "Damascus" from a token on; null where no place starts. */
function placeAt(list: readonly Token[], at: number): { name: string; to: number } | null {
  const first = firstOfName(list, at)
  let name = ''
  let i = first
  while (isPlaceName(list[i]) || (i > first && list[i]?.text === '-' && isPlaceName(list[i + 1]))) {
    const token = list[i++]
    if (!token) break
    name = name === '' ? placeBare(token) : `${name} ${placeBare(token)}`
    if (owns(token)) break
  }
  if (i === first || isNoPlace(list[i - 1])) return null
  if (isPlaceNoun(list[i]) && list[i]?.lower !== 'area') name = `${name} ${list[i++]?.lower}`
  return { name: `${directions(list, at, first)}${name}`.replaceAll(' - ', '-'), to: i - 1 }
}

/** Where the name itself begins: "the southern city of | Ardal". */
function firstOfName(list: readonly Token[], at: number): number {
  let i = at
  while (determines(list[i])) i++
  while (isDirection(list[i]) && !isPlaceName(list[i])) i += list[i + 1]?.text === '-' ? 2 : 1
  return isPlaceNoun(list[i]) && list[i + 1]?.lower === 'of' ? i + 2 : i
}

/** "northern", "south western": what stands before a name and tells which part is meant. */
function directions(list: readonly Token[], at: number, first: number): string {
  let found = ''
  for (let i = at; i < first; i++) {
    const word = list[i]?.lower ?? ''
    if (isDirection(list[i]) && word !== 'central') found += `${word} `
  }
  return found
}

const mayPrecede = sought(oneOf(BEFORE_PLACE))
const isStated = oneOf(['has', 'have', 'had', 'was', 'were', 'is', 'are', 'said', 'says'])

/** Every "in …" of a sentence, joined places as one: "across Idlib and northern Aleppo". */
export const placesIn = perSentence((list): readonly FoundPlace[] => {
  const found: FoundPlace[] = []
  for (let i = 0; i < list.length; i++) {
    if (!mayPrecede(list[i])) continue
    const place = placeAt(list, i + 1)
    if (!place) continue
    const second = list[place.to + 1]?.lower === 'and' ? placeAt(list, place.to + 2) : null
    const joined = second && !isStated(list[second.to + 1])
    found.push({
      name: joined ? `${place.name} and ${second.name}` : place.name,
      from: i,
      to: joined ? second.to : place.to,
    })
    i = joined ? second.to : place.to
  }
  return found
})

/**
 * The places an article is about, the most named first: names that stand after a preposition of place somewhere in it,
 * headline and first sentence counted twice. What "the city" means is the first that fits.
 */
export function topicsOf(passages: readonly { tokens: readonly Token[]; lead: boolean }[]): string[] {
  const votes = new Map<string, number>()
  const known = new Set<string>()
  for (const { tokens } of passages)
    for (const { name } of placesIn(tokens)) for (const one of name.split(' and ')) known.add(lastName(one))
  if (known.size === 0) return []
  for (const { tokens, lead } of passages) {
    for (const token of tokens) {
      if (!isPlaceName(token)) continue
      const name = placeBare(token)
      if (known.has(name)) votes.set(name, (votes.get(name) ?? 0) + (lead ? 2 : 1))
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

const lastName = (name: string) => name.split(' ').findLast((word) => /^\p{Lu}/u.test(word)) ?? name

/** The last place named in a sentence, with or without preposition: what "It lies …" in the next one means. */
export function lastPlace(list: readonly Token[]): string | null {
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]
    if (token && isPlaceName(token) && leadsToPlace(list[i - 1])) return placeBare(token)
  }
  return null
}
const leadsToPlace = oneOf([...BEFORE_PLACE, 'of', 'to', 'from', ','])
