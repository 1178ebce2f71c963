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

const isKind = sought(
  oneOf(
    'town towns village villages city cities suburb suburbs district districts province provinces hamlet hamlets neighbourhood neighbourhoods neighborhood neighborhoods region regions island islands'.split(
      ' ',
    ),
  ),
)

/** "the towns of Foua and Kefraya", "residents of the village of Ardal": names that their noun makes a place. */
function calledPlaces({ tokens: list, held }: SentenceTokens): readonly string[] {
  if (!holds(held, isKind)) return NONE
  const called: string[] = []
  for (let i = 0; i < list.length; i++) {
    if (!isKind(list[i]) || list[i + 1]?.lower !== 'of') continue
    const second = list[i + 3]?.lower === 'and' ? list[i + 4] : undefined
    for (const name of [list[i + 2], second]) if (isCapital(name)) called.push(bare(name))
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
    const place = {
      from: i,
      to: i,
      end: token.start + name.length,
      full: name,
      role: PLACE,
      rule: 'place-named',
    }
    if (found) found.push(place)
    else found = [place]
  }
  return found ?? NONE
}
