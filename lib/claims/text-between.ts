import type { Item } from './items.ts'
import type { Span } from './types.ts'

type SentenceText = Span & { readonly text: string }

/** Articles' sentences in, a function out that gives the words between two claims of one sentence; empty for any others. */
export function textBetween(sentencesOf: ReadonlyMap<string, readonly SentenceText[]>) {
  const byStart = new Map<string, Map<number, SentenceText>>()
  const startsOf = (article: string) => {
    const known = byStart.get(article)
    if (known) return known
    const made = new Map((sentencesOf.get(article) ?? []).map((sentence) => [sentence.start, sentence]))
    byStart.set(article, made)
    return made
  }
  return (from: Item, to: Item): string => {
    const sentence = startsOf(from.article).get(from.around.sentence)
    if (!sentence || from.around.sentence !== to.around.sentence) return ''
    return sentence.text.slice(from.claim.end - sentence.start, to.claim.start - sentence.start)
  }
}
