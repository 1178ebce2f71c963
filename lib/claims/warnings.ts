import type { ArticleText, Claim } from './types.ts'

/** What makes a text doubtful before anything is compared: one sentence each, for the person who loads it. */
export function warningsFor(article: ArticleText, claims: readonly Claim[]): string[] {
  const warnings: string[] = []
  if (!article.published) warnings.push('No date is given for this article.')
  const counts = claims.filter((claim) => claim.kind === 'count')
  if (counts.length > 0 && counts.every((claim) => claim.origin === null)) {
    warnings.push('Nobody is named for any count in this article.')
  }
  return warnings
}
