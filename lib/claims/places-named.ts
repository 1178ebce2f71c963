import type { FoundName, SentenceTokens } from './found-name.ts'
import { PLACE } from './roles.ts'
import { isCapital, onceAWord, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'

/** The places an article is about, each once: one village is Fuaa in one text and Foua in the next. */
const COUNTRIES: ReadonlySet<string> = new Set(NATIONS.values())
/** How many places of an article, the most named first, are worth a look. */
const MOST = 12

const mayName = onceAWord(({ capital }) => capital)
const bare = (text: string) => text.replace(/['’]s$/, '')

const KIND =
  /^(?:towns?|villages?|cit(?:y|ies)|suburbs?|districts?|provinces?|hamlets?|neighbou?rhoods?|regions?|islands?)$/

/** "the towns of Foua and Kefraya", "residents of the village of Ardal": names that their noun makes a place. */
function calledPlaces(list: readonly Token[]): string[] {
  return list.flatMap((token, i) => {
    if (!KIND.test(token.lower) || list[i + 1]?.lower !== 'of') return []
    const second = list[i + 3]?.lower === 'and' ? list[i + 4] : undefined
    return [list[i + 2], second].flatMap((name) => (isCapital(name) ? bare(name.text) : []))
  })
}

/** Found places by sentence; `taken` says whether a name of another sort stands there. */
export function placesNamed(
  lists: readonly SentenceTokens[],
  topics: readonly string[],
  taken: (at: number, token: number) => boolean,
): FoundName[][] {
  const called = lists.flatMap(({ tokens }) => calledPlaces(tokens))
  const wanted = new Set([...topics.slice(0, MOST), ...called].filter((name) => !COUNTRIES.has(name)))
  return lists.map(({ tokens, sentence }, at) => {
    if (wanted.size === 0 || sentence.position !== 'body') return []
    return tokens.flatMap((token, i): FoundName[] => {
      const name = mayName(token) ? bare(token.text) : ''
      if (!wanted.has(name) || taken(at, i) || isCapital(tokens[i - 1]) || isCapital(tokens[i + 1])) return []
      wanted.delete(name)
      return [
        { from: i, to: i, end: token.start + name.length, full: name, role: PLACE, rule: 'place-named' },
      ]
    })
  })
}
