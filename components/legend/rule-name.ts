/** A rule without a word of its own is called by its id: "name-spelt-twice" → "Name spelt twice". */
export function ruleName(id: string): string {
  const words = id.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
