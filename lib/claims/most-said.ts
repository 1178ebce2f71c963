/** What most readings say, the fuller of equals, then the first in the alphabet; null where none says. */
export function mostSaid(values: readonly (string | null)[]): string | null {
  const votes = new Map<string, number>()
  for (const value of values) if (value !== null) votes.set(value, (votes.get(value) ?? 0) + 1)
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  return ranked[0]?.[0] ?? null
}
