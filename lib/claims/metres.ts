import type { FoundNumber } from './numbers.ts'
import type { Token } from './tokens.ts'
import { isPersonNoun } from './words/persons.ts'

/** What the measurement is of: "40ft high", "130ft deep", "7ft-tall". */
export const DIMENSIONS = new Map(
  Object.entries({
    high: 'height',
    tall: 'height',
    deep: 'depth',
    wide: 'width',
    long: 'length',
    thick: 'thickness',
    diameter: 'diameter',
    radius: 'radius',
  }),
)

const DEPTHS =
  /^(?:down|below|above|underground|underwater|away|from|inland|offshore|apart|off|into|north|south|east|west|x|by)$/
const DUG =
  /^(?:dug|dig|digging|fell|fallen|measuring|measures|measured|climbed|plunged|dropped|swam|walked|ran|stands|standing|sank|sunk|depth|height|length|width)$/

/** Whether the "m" behind a number is metres: "a 40m dry well", "13m down"; "3m people" and "40m masks" are millions. */
export function isMetres(list: readonly Token[], { from, to }: FoundNumber): boolean {
  const next = list[to + 1]?.text === '-' ? to + 2 : to + 1
  const word = list[next]?.lower ?? ''
  if (DIMENSIONS.has(word) || DEPTHS.test(word)) return true
  if (list.slice(Math.max(0, from - 3), from).some(({ lower }) => DUG.test(lower))) return true
  const article = /^(?:a|an|the|this|that|its)$/.test(list[from - 1]?.lower ?? '')
  const things = list.slice(next, next + 3)
  return (
    article &&
    list[next]?.type === 'word' &&
    !things.some(({ lower, text }) => /s$/.test(lower) || isPersonNoun(lower, text))
  )
}
