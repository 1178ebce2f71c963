import { oneOf, type Token } from './tokens.ts'

/**
 * A list of phrases, found at a token in one look: by their first word, the longest first. Made when a module is loaded. Hyphens between words are
 * passed over, so that "25-mile" and "several-hundred" read as their words do.
 */
export type PhraseTable<Value> = (list: readonly Token[], at: number) => { value: Value; to: number } | null

export function phraseTable<Value>(entries: readonly (readonly [string, Value])[]): PhraseTable<Value> {
  const phrases = entries.map(([phrase, value]) => ({ words: phrase.split(' '), value }))
  const byFirst = Map.groupBy(
    phrases.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )
  // Most words open no phrase, which each of them remembers.
  const opens = oneOf(byFirst.keys())
  return (list, at) => {
    const candidates = opens(list[at]) ? byFirst.get(list[at]?.lower ?? '') : undefined
    if (!candidates) return null
    for (const { words, value } of candidates) {
      const to = endOf(list, at, words)
      if (to !== null) return { value, to }
    }
    return null
  }
}

/** The last token of the words from `at` on, or null where they do not stand there. */
function endOf(list: readonly Token[], at: number, words: readonly string[]): number | null {
  let i = at
  for (let nth = 0; nth < words.length; nth++) {
    if (nth > 0) i = list[i + 1]?.text === '-' ? i + 2 : i + 1
    if (list[i]?.lower !== words[nth]) return null
  }
  return i
}
