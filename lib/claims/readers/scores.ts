import { foundAt, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { onceAWord, sought, type Token } from '../tokens.ts'

/** Results of matches and votes: "a 3-1 win", "beat them 34-6", "voted 52 to 48". */
const RESULT =
  /^(?:win|wins|won|victory|defeat|loss|lost|draw|drew|lead|leads|led|beat|beaten|beating|over|against|score|scored|aggregate|vote|voted|record|mark|ahead|behind|down|up|thrashing|triumph)$/
const REACH = 3
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

/** Two numbers with nothing but a hyphen between, a word of results near by; "1914-18" and "15-20 people" are none. */
function scoreAt(list: readonly Token[], at: number): { to: number; values: [number, number] } | null {
  const [a, mark, b] = [list[at], list[at + 1], list[at + 2]]
  if (a?.type !== 'number' || b?.type !== 'number' || !mark || !/^[-–]$/.test(mark.text)) return null
  const tight = a.end === mark.start && mark.end === b.start
  const values: [number, number] = [Number(a.text), Number(b.text)]
  if (!tight || values.some((value) => !Number.isInteger(value) || value > 200)) return null
  const near = [...list.slice(Math.max(0, at - REACH), at), ...list.slice(at + 3, at + 3 + REACH)]
  return near.some((token) => RESULT.test(token.lower)) && lower(list, at - 1) !== '-'
    ? { to: at + 2, values }
    : null
}

function readAt({ tokens: list }: Passage, at: number): Mention | null {
  const score = scoreAt(list, at)
  if (!score) return null
  const [a, b] = score.values
  const low = Math.min(a, b)
  const high = Math.max(a, b)
  const read = { value: null, low, high, measure: 'score', rules: ['score'] }
  return mentionAt(list, at, score.to, { ...read, kind: 'score', unit: 'score', hedge: 'exact' })
}
const isNumber = sought(onceAWord(({ type }) => type === 'number'))

export const scores: Reader = {
  id: 'scores',
  kinds: ['score'],
  read: (passage) => foundAt(passage, isNumber, readAt),
  examples: [
    { text: 'They won the final 3-1.', finds: [{ quote: '3-1', low: 1, high: 3 }] },
    { text: 'It was a 34-6 victory.', finds: [{ quote: '34-6', low: 6, high: 34 }] },
    { text: 'In 1914-18, some 15-20 people met at 4-3-3 Elm Street.', finds: [] },
  ],
}
