import { sentencesOf } from './article-sentences.ts'
import type { BoardArticle } from './types.ts'

/** What stands around some words of an article in their sentence, with the spaces to them: "… and ", ", 111 of them …". */
export type WordsAround = { readonly before: string; readonly after: string }

/** So many words on either side tell two mentions of one figure apart. */
const WORDS = 7

/** An article and the place of some of its words in, a few words before and after them out. */
export function wordsAround(
  article: Pick<BoardArticle, 'text'>,
  { start, end }: { readonly start: number; readonly end: number },
): WordsAround {
  const sentence = sentencesOf(article).find((one) => one.start <= start && one.end >= end) ?? { start, end }
  const before = article.text.slice(sentence.start, start).split(/\s+/)
  const after = article.text.slice(end, sentence.end).split(/\s+/)
  const [from, until] = [before.slice(-WORDS - 1), after.slice(0, WORDS + 1)]
  return {
    before: `${from.length < before.length ? '… ' : ''}${from.join(' ')}`,
    after: `${until.join(' ')}${until.length < after.length ? ' …' : ''}`,
  }
}
