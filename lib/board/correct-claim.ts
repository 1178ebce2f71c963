import type { Claim, Span } from '#lib/claims/types.ts'
import type { Done } from './acts.ts'
import { anchorOf, overlap } from './anchors.ts'
import { shownClaim, type TypedClaim } from './claim-fields.ts'
import { type ClaimErrors, checkClaim } from './claim-form.ts'
import { claimSeen, statementOf } from './claim-seen.ts'
import { isCorrection } from './correction-acts.ts'
import { differingFields } from './statement.ts'
import type { Board, BoardArticle } from './types.ts'

/** Why nothing was kept; the page has the sentence in the reader's language. */
export type Refusal =
  | 'no-article'
  | 'no-claim'
  | 'changed-since'
  | 'nothing-changed'
  | 'no-words'
  | 'not-in-text'
  | 'in-text-often'
  | 'claimed-already'
  | 'undone-already'

export type Judged =
  | { readonly done: Done; readonly undoes?: number }
  | { readonly errors: ClaimErrors }
  | { readonly refusal: Refusal }

/** The claim that a form is about, and what of it was on screen. */
export type SeenClaim = { readonly article: string; readonly claim: string; readonly seen: string }

/** The act that states a claim otherwise, or why not. */
export function correctClaim(board: Board, about: SeenClaim, typed: TypedClaim): Judged {
  const found = seenClaim(board, about)
  if ('refusal' in found) return found
  const { article, claim } = found
  const checked = checkClaim({ ...typed, kind: claim.kind }, claim)
  if (checked.status === 'invalid') return { errors: checked.errors }
  const seen = statementOf(claim)
  if (differingFields(seen, checked.stated).length === 0) return { refusal: 'nothing-changed' }
  const { stated, reason } = checked
  const anchor = anchorOf(claim, article)
  return { done: { kind: 'correct-claim', payload: { anchor, kind: claim.kind, reason, seen, stated } } }
}

/** The act that says that a claim is none. */
export function rejectClaim(board: Board, about: SeenClaim, reason: string): Judged {
  const found = seenClaim(board, about)
  if ('refusal' in found) return found
  const { article, claim } = found
  const checked = checkClaim({ ...shownClaim(claim), reason }, claim)
  if (checked.status === 'invalid') return { errors: checked.errors }
  const payload = {
    anchor: anchorOf(claim, article),
    kind: claim.kind,
    reason: checked.reason,
    seen: statementOf(claim),
  }
  return { done: { kind: 'reject-claim', payload } }
}

/** Words of an article that somebody chose: typed or selected, and where they were selected. */
export type ChosenWords = { readonly article: string; readonly words: string; readonly start: number | null }

/** The act that adds a claim on these words. */
export function addClaim(board: Board, chosen: ChosenWords, typed: TypedClaim): Judged {
  const article = board.articles.find(({ id }) => id === chosen.article)
  if (!article) return { refusal: 'no-article' }
  const at = wordsIn(article.text, chosen)
  if ('refusal' in at) return at
  // Whoever chose other words than they meant is told so before they fill in the rest.
  if (isClaimed(article, at, typed.kind)) return { refusal: 'claimed-already' }
  const checked = checkClaim(typed, null)
  if (checked.status === 'invalid') return { errors: checked.errors }
  const { kind, stated, reason } = checked
  return { done: { kind: 'add-claim', payload: { anchor: anchorOf(at, article), kind, reason, stated } } }
}

/** The act that takes a correction back. */
export function undoCorrection(board: Board, seq: number): Judged {
  const act = board.acts.find((one) => one.seq === seq)
  if (!act || !isCorrection(act) || board.undone.has(seq)) return { refusal: 'undone-already' }
  return { done: { kind: 'undo', payload: {} }, undoes: seq }
}

function seenClaim(
  board: Board,
  { article: id, claim: claimId, seen }: SeenClaim,
): { readonly article: BoardArticle; readonly claim: Claim } | { readonly refusal: Refusal } {
  const article = board.articles.find((one) => one.id === id)
  if (!article) return { refusal: 'no-article' }
  const claim = article.claims.get(claimId)
  if (!claim) return { refusal: 'no-claim' }
  return claimSeen(claim) === seen ? { article, claim } : { refusal: 'changed-since' }
}

const isClaimed = ({ claims }: BoardArticle, at: Span, kind: string): boolean =>
  [...claims.values()].some((claim) => claim.kind === kind && overlap(claim, at) > 0)

/** Where the words stand: where they were selected, else where they alone stand. */
function wordsIn(text: string, { words, start }: ChosenWords): Span | { readonly refusal: Refusal } {
  if (!/[\p{L}\p{N}]/u.test(words)) return { refusal: 'no-words' }
  if (start !== null && text.slice(start, start + words.length) === words) return trimmed(words, start)
  const bare = words.trim()
  const first = text.indexOf(bare)
  if (first < 0) return { refusal: 'not-in-text' }
  if (text.indexOf(bare, first + 1) >= 0) return { refusal: 'in-text-often' }
  return { start: first, end: first + bare.length }
}

function trimmed(words: string, start: number): Span {
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + words.trim().length }
}
