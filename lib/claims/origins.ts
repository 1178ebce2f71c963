import type { Claim } from './types.ts'

/**
 * One body under many names: an article that only writes "the Observatory" or "SOHR" means the body that another
 * article of the story spells out. The longest name wins where the words or the initials fit exactly one.
 */
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/is(?=ation|ed\b|ing\b)/g, 'iz')
    .replaceAll(/(?<=cent|theat)re\b/g, 'er')
    .replaceAll(/(?<=defen|offen)ce\b/g, 'se')
    .replaceAll(/(?<=lab|harb)our/g, 'or')
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase()

/** A name taken apart once, since each is held against all others. */
type Parted = {
  readonly name: string
  readonly bare: string
  readonly words: readonly string[]
  readonly distinct: ReadonlySet<string>
  readonly initials: string
  /** Whether it opens with a capital, and whether it is capitals throughout. */
  readonly named: boolean
  readonly short: boolean
  readonly ofWords: boolean
}

function parted(name: string): Parted {
  const words = bare(name).split(' ')
  return {
    name,
    bare: bare(name),
    words,
    distinct: new Set(words),
    initials: initials(name),
    named: /^\p{Lu}/u.test(name),
    short: /^\p{Lu}{2,}$/u.test(name),
    ofWords: name.includes(' '),
  }
}

function means(short: Parted, long: Parted): boolean {
  if (short.bare === long.bare) return true
  if (!long.ofWords) return false
  const oneBody = short.named && short.words.every((word) => long.distinct.has(word))
  return oneBody || (short.short && long.initials === short.name.toLowerCase())
}

/** From every name that the story's articles use to the one it is shown under. */
export function originNames(names: readonly string[]): Map<string, string> {
  const all = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(parted)
  const spelling = spellings(all)
  return new Map(
    all.map((own) => {
      const longer = all.filter((other) => other.name.length > own.name.length && means(own, other))
      const [first] = longer
      const name = first && allMean(longer, first) ? first : own
      return [own.name, spelling.get(name.bare) ?? name.name]
    }),
  )
}

/** One spelling of each: the accents rather than none, and "Organization" as such bodies write themselves. */
const spellings = (all: readonly Parted[]): ReadonlyMap<string, string> =>
  new Map(all.map(({ bare, name }) => [bare, name] as const).sort(([, a], [, b]) => (a < b ? -1 : 1)))

const allMean = (names: readonly Parted[], first: Parted) => names.every((name) => means(name, first))

export function withOrigins<C extends Claim>(claims: readonly C[], names: ReadonlyMap<string, string>): C[] {
  return claims.map((claim) => ({
    ...claim,
    origin: claim.origin && (names.get(claim.origin) ?? claim.origin),
    speaker: claim.speaker && (names.get(claim.speaker) ?? claim.speaker),
  }))
}
