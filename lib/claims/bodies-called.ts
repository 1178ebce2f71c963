import type { Body } from './bodies.ts'

/** An alias of the body with this index, word by word. */
type Alias = { readonly words: readonly string[]; readonly body: number }
type Aliases = ReadonlyMap<string, readonly Alias[]>

/** By article, so that a long one with many bodies asks a phrase for its own words and not for every body there is. */
const filed = new WeakMap<readonly Body[], Aliases>()

function aliasesOf(bodies: readonly Body[]): Aliases {
  const known = filed.get(bodies)
  if (known) return known
  const all = bodies.flatMap(({ aliases }, body) =>
    aliases.map((alias) => ({ words: alias.split(' '), body })),
  )
  const byFirst = Map.groupBy(all, ({ words }) => words[0] ?? '')
  filed.set(bodies, byFirst)
  return byFirst
}

/**
 * The bodies that a phrase calls by a name or an alias, in the order of the article. `counts` says of an alias of one
 * word whether it may stand for the body here.
 */
export function bodiesCalled(
  phrase: readonly string[],
  bodies: readonly Body[],
  counts: (alias: string) => boolean,
): Body[] {
  if (bodies.length === 0) return []
  const aliases = aliasesOf(bodies)
  const called = new Set<number>()
  phrase.forEach((first, at) => {
    const some = aliases.get(first)
    if (!some) return
    for (const { words, body } of some) {
      const stands = words.every((word, i) => phrase[at + i] === word)
      if (stands && (words.length > 1 || counts(first))) called.add(body)
    }
  })
  return called.size === 0 ? [] : [...called].sort((a, b) => a - b).flatMap((body) => bodies[body] ?? [])
}
