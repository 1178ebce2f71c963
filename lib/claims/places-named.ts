import type { FoundName, SentenceTokens } from './found-name.ts'
import { owns } from './possessives.ts'
import { PLACE } from './roles.ts'
import { holds, isCapital, oneOf, sought, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'

/** The places an article is about, each once: one village is Fuaa in one text and Foua in the next. */
const COUNTRIES: ReadonlySet<string> = new Set(NATIONS.values())
/** How many places of an article, the most named first, are worth a look. */
const MOST = 12

const bare = (token: Token) => (owns(token) ? token.text.replace(/['’]s$/, '') : token.text)

/** "town", "province": what makes the name beside it a place. */
export const isPlaceNoun = sought(
  oneOf(
    'town towns village villages city cities suburb suburbs district districts province provinces hamlet hamlets neighbourhood neighbourhoods neighborhood neighborhoods region regions island islands'.split(
      ' ',
    ),
  ),
)

/** The word that carries a name: behind "al-" the next but one. */
const nameAt = (list: readonly Token[], at: number) =>
  isArticle(list[at]) && list[at + 1]?.text === '-' ? at + 2 : at
const isArticle = oneOf(['al', 'el', 'ar', 'as', 'az', 'ash'])

/** "the towns of Foua and al-Kefraya", "residents of the village of Ardal", "the Waer district": their noun makes them places. */
function calledPlaces({ tokens: list, held }: SentenceTokens): readonly string[] {
  if (!holds(held, isPlaceNoun)) return NONE
  const called: string[] = []
  for (let i = 0; i < list.length; i++) {
    if (!isPlaceNoun(list[i])) continue
    const before = list[i - 1]
    if (isCapital(before) && !isCapital(list[i - 2])) called.push(bare(before))
    if (list[i + 1]?.lower !== 'of') continue
    const first = nameAt(list, i + 2)
    const second = list[first + 1]?.lower === 'and' ? list[nameAt(list, first + 2)] : undefined
    for (const name of [list[first], second]) if (isCapital(name)) called.push(bare(name))
  }
  return called
}
const NONE: readonly never[] = []

/** Found places by sentence; `taken` says whether a name of another sort stands there. */
export function placesNamed(
  lists: readonly SentenceTokens[],
  topics: readonly string[],
  taken: (at: number, token: number) => boolean,
): (readonly FoundName[])[] {
  const called = lists.flatMap(calledPlaces)
  const wanted = new Set([...topics.slice(0, MOST), ...called].filter((name) => !COUNTRIES.has(name)))
  return lists.map(({ tokens, sentence }, at) =>
    wanted.size === 0 || sentence.position !== 'body' ? NONE : namedIn(tokens, at, wanted, taken),
  )
}

/** The wanted places of a sentence where each stands by itself for the first time; then it is wanted no more. */
function namedIn(
  tokens: readonly Token[],
  at: number,
  wanted: Set<string>,
  taken: (at: number, token: number) => boolean,
): readonly FoundName[] {
  let found: FoundName[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!isCapital(token)) continue
    const name = bare(token)
    if (!wanted.has(name) || taken(at, i) || isCapital(tokens[i - 1]) || isCapital(tokens[i + 1])) continue
    wanted.delete(name)
    const article = tokens[i - 1]?.text === '-' && isArticle(tokens[i - 2]) ? tokens[i - 2] : undefined
    const place = {
      from: article ? i - 2 : i,
      to: i,
      end: token.start + name.length,
      full: article ? `${article.text}-${name}` : name,
      role: PLACE,
      rule: 'place-named',
    }
    if (found) found.push(place)
    else found = [place]
  }
  return found ?? NONE
}
