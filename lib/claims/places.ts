import { isCalendarWord } from './calendar.ts'
import { perSentence } from './per-sentence.ts'
import { onceAWord, type Token } from './tokens.ts'

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
const DIRECTIONS = new Set([
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
const DETERMINERS = new Set(['the', 'a', 'its', 'their', 'neighbouring', 'neighboring', 'nearby'])

const isPlaceName = onceAWord(
  ({ capital, lower }) => capital && !isCalendarWord(lower) && !BEFORE_PLACE.has(lower),
)
const names = (token: Token | undefined): token is Token & { readonly capital: true } =>
  token !== undefined && isPlaceName(token)
const owns = onceAWord(({ text }) => /['’]s$/.test(text))

/** "More Than 70 Dead in Truck Attack in Nice": in a headline set in capitals, what is no place. */
const NO_PLACE = /^(?:attacks?|bombings?|blast|crash|shootings?|quake|fire|clashes|war|raids?|strikes?)$/

/** "northern Aleppo", "Hama province", "Damascus" from a token on; null where no place starts. */
function placeAt(list: readonly Token[], at: number): { name: string; to: number } | null {
  let i = at
  const words: string[] = []
  while (DETERMINERS.has(list[i]?.lower ?? '')) i++
  while (DIRECTIONS.has(list[i]?.lower ?? '') && !names(list[i])) {
    const direction = list[i]?.lower ?? ''
    if (direction !== 'central') words.push(direction)
    i++
    if (list[i]?.text === '-') i++
  }
  if (PLACE_NOUNS.has(list[i]?.lower ?? '') && list[i + 1]?.lower === 'of') i += 2
  const first = i
  while (names(list[i]) || (i > first && list[i]?.text === '-' && names(list[i + 1]))) {
    words.push(list[i]?.text.replace(/['’]s$/, '') ?? '')
    i++
    if (/['’]s$/.test(list[i - 1]?.text ?? '')) break
  }
  if (i === first || NO_PLACE.test(list[i - 1]?.lower ?? '')) return null
  if (PLACE_NOUNS.has(list[i]?.lower ?? '') && list[i]?.lower !== 'area') words.push(list[i++]?.lower ?? '')
  return { name: words.join(' ').replaceAll(' - ', '-'), to: i - 1 }
}

const mayPrecede = onceAWord(({ lower }) => BEFORE_PLACE.has(lower))

/** Every "in …" of a sentence, joined places as one: "across Idlib and northern Aleppo". */
export const placesIn = perSentence((list): readonly FoundPlace[] => {
  const found: FoundPlace[] = []
  for (let i = 0; i < list.length; i++) {
    const token = list[i]
    if (!token || !mayPrecede(token)) continue
    const place = placeAt(list, i + 1)
    if (!place) continue
    const second = list[place.to + 1]?.lower === 'and' ? placeAt(list, place.to + 2) : null
    const verbFollows =
      second && /^(?:has|have|had|was|were|is|are|said|says)$/.test(list[second.to + 1]?.lower ?? '')
    const joined = second && !verbFollows
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
  const known = new Set(passages.flatMap(({ tokens }) => placesIn(tokens).map(({ name }) => lastName(name))))
  if (known.size === 0) return []
  for (const { tokens, lead } of passages) {
    for (const token of tokens) {
      if (!isPlaceName(token)) continue
      const name = owns(token) ? token.text.slice(0, -2) : token.text
      if (known.has(name)) votes.set(name, (votes.get(name) ?? 0) + (lead ? 2 : 1))
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

const lastName = (name: string) =>
  name
    .split(' and ')[0]
    ?.split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .at(-1) ?? name

/** The last place named in a sentence, with or without preposition: what "It lies …" in the next one means. */
export function lastPlace(list: readonly Token[]): string | null {
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]
    const left = list[i - 1]?.lower ?? ''
    if (
      names(token) &&
      (BEFORE_PLACE.has(left) || left === 'of' || left === 'to' || left === 'from' || left === ',')
    ) {
      return token.text.replace(/['’]s$/, '')
    }
  }
  return null
}
