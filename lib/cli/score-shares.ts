/** How many of how many; `share` is null where there was nothing to get right. */
export type Share = { readonly share: number | null; readonly of: number }

export type Harmonic = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly of: number
}

export function shareOf<Of>(all: readonly Of[], right: (one: Of) => boolean): Share {
  return { share: all.length === 0 ? null : all.filter(right).length / all.length, of: all.length }
}

export function harmonic(precision: number, recall: number, of: number): Harmonic {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, of }
}

/** What most say; the smallest where two are as frequent, so that the order of the articles changes nothing. */
export function mostFrequent<Of extends string | number>(all: readonly (Of | undefined)[]): Of | undefined {
  const votes = new Map<Of, number>()
  for (const one of all) if (one !== undefined) votes.set(one, (votes.get(one) ?? 0) + 1)
  const [first] = [...votes].sort(([a, of], [b, other]) => other - of || (a < b ? -1 : 1))
  return first?.[0]
}
