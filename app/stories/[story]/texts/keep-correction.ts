import type { ClaimDeed, ClaimState } from '#components/texts/claim-state.ts'
import type { TypedClaim } from '#lib/board/claim-fields.ts'
import type { Judged } from '#lib/board/correct-claim.ts'
import type { Board } from '#lib/board/types.ts'
import type { Person } from '#lib/db/people.ts'
import { keepOnArticle } from '../articles/[article]/keep-on-article.ts'

/** Judges what a person says about a claim on the board as it is now, and keeps it. */
export async function keepCorrection(
  story: string,
  person: Person,
  deed: ClaimDeed,
  typed: TypedClaim,
  judge: (board: Board) => Judged,
): Promise<ClaimState> {
  const kept = await keepOnArticle(story, person, judge)
  if ('seq' in kept) return { status: 'saved', deed, seq: kept.seq }
  if ('errors' in kept) return { status: 'invalid', typed, errors: kept.errors }
  if ('refusal' in kept) return { status: 'refused', typed, refusal: kept.refusal }
  return { status: 'unwritable', typed, sentence: kept.refused }
}
