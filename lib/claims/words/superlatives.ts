import { phraseTable } from '../phrases.ts'

/** By what things are ranked, and the words that rank them. */
export const QUALITIES: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  { id: 'size', words: ['largest', 'biggest', 'most populous', 'most populated', 'smallest', 'greatest'] },
  {
    id: 'intensity',
    words: ['heaviest', 'most intense', 'fiercest', 'most violent', 'worst', 'most severe'],
  },
  { id: 'deaths', words: ['deadliest', 'bloodiest'] },
  { id: 'strength', words: ['strongest', 'most powerful'] },
  { id: 'height', words: ['highest', 'tallest', 'lowest'] },
  { id: 'length', words: ['longest', 'shortest'] },
  { id: 'age', words: ['oldest', 'youngest'] },
  { id: 'wealth', words: ['richest', 'poorest'] },
  { id: 'traffic', words: ['busiest'] },
  { id: 'speed', words: ['fastest', 'slowest'] },
  { id: 'temperature', words: ['hottest', 'coldest', 'warmest'] },
  { id: 'cost', words: ['most expensive', 'costliest', 'cheapest'] },
]

/** The superlative at a token, and by what it ranks. */
export const superlativeAt = phraseTable(
  QUALITIES.flatMap(({ id, words }) => words.map((phrase) => [phrase, id] as const)),
)
