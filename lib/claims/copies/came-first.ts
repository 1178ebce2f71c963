import { AGENCIES } from '../words/agencies.ts'
import type { CopyEdge } from './copy-edge.ts'
import { type CopyText, nameOf } from './copy-rule.ts'

/** Whether the agency itself printed it: "AFP", "Reuters World", "AFP, with PA". */
function isAgency(text: CopyText): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const agency = isAgencys(text.article.outlet)
  known.set(text, agency)
  return agency
}
/** A text is asked for each of its copies. */
const known = new WeakMap<CopyText, boolean>()

const isAgencys = (outlet: string | null) =>
  outlet !== null &&
  AGENCIES.some(({ marks }) =>
    marks.some((mark) => outlet.startsWith(mark) && !/[\p{L}\d]/u.test(outlet.charAt(mark.length))),
  )

/** A name of a house shorter than this is a word of any credit: "Sun". */
const SHORTEST_NAME = 5
const credits = (text: CopyText, { article: { outlet } }: CopyText) =>
  outlet !== null && outlet.length >= SHORTEST_NAME && text.credits.some((line) => line.includes(outlet))
const sharesAgency = (a: CopyText, b: CopyText) => a.agencies.some((agency) => b.agencies.includes(agency))

/** Whether one was dated before the other: "2024-12" and "2024-12-05" say nothing. */
function isEarlier({ article: a }: CopyText, { article: b }: CopyText): boolean {
  const precision = Math.min(a.published?.length ?? 0, b.published?.length ?? 0)
  const [own, other] = [a.published?.slice(0, precision) ?? '', b.published?.slice(0, precision) ?? '']
  return precision > 0 && own < other
}

export type First = { readonly first: CopyEdge['first']; readonly says: string }
const UNKNOWN: First = { first: null, says: '' }

/** Which of two copies came first, where an agency's own text, a credit or the stated dates say so; never a guess. */
export function cameFirst(a: CopyText, b: CopyText): First {
  const named = bySign(a, b) ?? bySign(b, a)
  if (!named) return isEarlier(a, b) ? byDate(a) : isEarlier(b, a) ? byDate(b) : UNKNOWN
  // A copy that is older than the agency's text was made of an earlier version, which is not here.
  return isEarlier(named.copy, named.original) ? UNKNOWN : named.told
}

const byDate = (text: CopyText): First => ({
  first: { article: text.article.id, by: 'date' },
  says: `${nameOf(text)} is dated earlier`,
})

function bySign(original: CopyText, copy: CopyText) {
  const { id } = original.article
  const agency = isAgency(original) && !isAgency(copy)
  if (credits(copy, original) || (agency && sharesAgency(original, copy))) {
    const told: First = {
      first: { article: id, by: 'credit' },
      says: `${nameOf(original)} is ${agency ? 'the agency’s own text, which' : 'what'} ${nameOf(copy)} names`,
    }
    return { original, copy, told }
  }
  if (!agency) return null
  const told: First = {
    first: { article: id, by: 'agency' },
    says: `${nameOf(original)} is the agency’s own text`,
  }
  return { original, copy, told }
}
