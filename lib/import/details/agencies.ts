import { AGENCIES } from '#lib/claims/words/agencies.ts'

/** "the associated press" and "Afp" name agencies too: a byline is set in many ways. */
const NAMES = new Map(
  AGENCIES.flatMap(({ name, marks }) =>
    marks.flatMap((mark) => [mark, `the ${mark}`].map((way) => [way.toLowerCase(), name])),
  ),
)

/** For patterns: every way of writing, the longest first, so that "PA Media" is not read as "PA". */
export const AGENCY = AGENCIES.flatMap(({ marks }) => marks.flatMap((mark) => [mark, `The ${mark}`]))
  .sort((a, b) => b.length - a.length)
  .join('|')

/** "The Associated Press" gives "AP"; a name that is no agency's gives null. */
export function agencyNamed(name: string): string | null {
  return NAMES.get(name.trim().toLowerCase()) ?? null
}
