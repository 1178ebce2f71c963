import type { Claim } from './types.ts'

/**
 * One body under many names: an article that only writes "the Observatory" or "SOHR" means the body that another
 * article of the story spells out. The longest name wins where the words or the initials fit exactly one.
 */
const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase()

function means(short: string, long: string): boolean {
  if (bare(short) === bare(long)) return true
  if (long.split(' ').length < 2) return false
  const words = new Set(bare(long).split(' '))
  const oneBody =
    /^\p{Lu}/u.test(short) &&
    bare(short)
      .split(' ')
      .every((word) => words.has(word))
  return oneBody || (/^\p{Lu}{2,}$/u.test(short) && initials(long) === short.toLowerCase())
}

/** From every name that the story's articles use to the one it is shown under. */
export function originNames(names: readonly string[]): Map<string, string> {
  const all = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return new Map(
    all.map((name) => {
      const longer = all.filter((other) => other.length > name.length && means(name, other))
      return [name, longer.length === 1 || allMean(longer) ? (longer[0] ?? name) : name]
    }),
  )
}

const allMean = (names: readonly string[]) => names.every((name) => means(name, names[0] ?? name))

export function withOrigins<C extends Claim>(claims: readonly C[], names: ReadonlyMap<string, string>): C[] {
  return claims.map((claim) => ({
    ...claim,
    origin: claim.origin && (names.get(claim.origin) ?? claim.origin),
    speaker: claim.speaker && (names.get(claim.speaker) ?? claim.speaker),
  }))
}
