import { writeWhatIf } from '#components/rows/what-if-address.ts'
import type { Board } from '#lib/board/types.ts'
import { type AskedWhatIf, type WhatIf, whatIf } from '#lib/board/what-if.ts'
import { getStory } from '#lib/db/stories.ts'
import { keepLast } from './kept.ts'

/** A few what-ifs are looked at, each for a while. */
const kept = keepLast<WhatIf>(8)

/** The board of a story without what the address leaves out; null where that is nothing. */
export async function whatIfOfStory(real: Board, asked: AskedWhatIf): Promise<WhatIf | null> {
  if (asked.without.length === 0 && asked.before === null) return null
  const name = `${real.id} ${real.seq} ${real.engine} ${writeWhatIf(asked)}`
  const before = kept.get(name)
  if (before) return before
  const stored = await getStory(real.id)
  const made = stored && whatIf(stored, real, asked)
  if (made) kept.keep(name, made)
  return made
}
