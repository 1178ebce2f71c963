import type { Family } from '#lib/claims/types.ts'

/**
 * A letter for each article, in the order of the columns: the articles of one family share theirs, an article of no
 * family has its own. Families may overlap; an article then counts to the largest of its families.
 */
export function columnLetters(
  articles: readonly string[],
  families: readonly Family[],
): ReadonlyMap<string, string> {
  const largestFirst = [...families].sort((a, b) => b.articles.length - a.articles.length)
  const letterOfFamily = new Map<Family | string, string>()
  const letters = new Map<string, string>()
  for (const article of articles) {
    const family = largestFirst.find((one) => one.articles.includes(article)) ?? article
    const letter = letterOfFamily.get(family) ?? letterNumber(letterOfFamily.size)
    letterOfFamily.set(family, letter)
    letters.set(article, letter)
  }
  return letters
}

/** "A" in, 0 out; "Z" 25, "AA" 26: which of the families an article counts to, in the order of the columns. */
export const placeOfLetter = (letter: string): number =>
  [...letter].reduce((place, one) => place * 26 + one.charCodeAt(0) - 64, 0) - 1

/** 0 in, "A" out; 25 "Z", 26 "AA". */
function letterNumber(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letterNumber(Math.floor(index / 26) - 1)}${last}`
}
