import type { Token } from './tokens.ts'

/**
 * A function of a sentence's tokens that remembers its last answer: five readers in a row ask for the dates of one
 * sentence, and the sentence before is done with.
 */
export function perSentence<Found>(find: (list: readonly Token[]) => Found): typeof find {
  let last: { readonly list: readonly Token[]; readonly found: Found } | null = null
  return (list) => {
    if (last?.list !== list) last = { list, found: find(list) }
    return last.found
  }
}
