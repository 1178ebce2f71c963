import { after } from 'next/server'
import { type StorySummary, summaryOf } from '#lib/board/summary.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { keepSummary, type StoryLine } from '#lib/db/summaries.ts'
import { boardToCount } from './board-of-story.ts'

/** A page waits no longer than this for counts that have to be made; the rest is made when it has been sent. */
const PATIENCE = 250

/** Stories that are being counted, so that two pages do not count one twice. */
const counting = new Set<string>()

/** Lines of the list in, the same with what could be counted at once; the others are counted behind the page. */
export async function withSummaries(lines: readonly StoryLine[]): Promise<readonly StoryLine[]> {
  const began = performance.now()
  const counted: StoryLine[] = []
  const left: string[] = []
  for (const line of lines) {
    const inTime = performance.now() - began < PATIENCE
    if (line.summary || !inTime) {
      counted.push(line)
      if (!line.summary) left.push(line.id)
    } else counted.push({ ...line, summary: await count(line.id) })
  }
  if (left.length > 0) after(() => countAll(left))
  return counted
}

async function countAll(stories: readonly string[]): Promise<void> {
  for (const id of stories) {
    if (counting.has(id)) continue
    counting.add(id)
    await count(id).finally(() => counting.delete(id))
  }
}

async function count(id: string): Promise<StorySummary | null> {
  const now = await boardToCount(id)
  if (!now) return null
  const summary = summaryOf(now)
  await keepSummary(id, summary, { seq: now.seq, engine: ENGINE })
  return summary
}
