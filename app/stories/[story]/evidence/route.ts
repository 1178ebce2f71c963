import { z } from 'zod'
import type { LoadedEvidence } from '#components/evidence/evidence-cache.ts'
import { readWhatIf } from '#components/rows/what-if-address.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { indexOf, rowEvidence } from '#lib/board/row-evidence.ts'
import { stampOf } from '#lib/board/story-evidence.ts'
import { boardOfStory } from '../../board-of-story.ts'
import { whatIfOfStory } from '../../what-if-of-story.ts'

/** As many as the pane asks for at once, and a little room. */
const askedSchema = z.array(z.string().min(1).max(2000)).min(1).max(48)

/** So many readings are answered at once; the rows behind them are asked for again. */
const READINGS = 1500

/** The evidence of the figures that the address names, ahead of the moment when somebody opens them. */
export async function GET(request: Request, { params }: { params: Promise<{ story: string }> }) {
  await whoIsAsking('read')
  const asked = askedSchema.safeParse(new URL(request.url).searchParams.getAll('figure'))
  if (!asked.success) return new Response('Name the figures, 48 at most.', { status: 400 })
  const real = await boardOfStory((await params).story)
  if (!real) return new Response('There is no such story.', { status: 404 })
  const story = (await whatIfOfStory(real, readWhatIf(new URL(request.url).search)))?.board ?? real
  const index = indexOf(story)
  const rows = asked.data.flatMap((key) => index.rows.get(key) ?? [])
  let room = READINGS
  const answered = rows.filter((row, place) => {
    room -= row.evidence.length
    return place === 0 || room >= 0
  })
  const answer: LoadedEvidence = {
    stamp: stampOf(story),
    rows: answered.map((row) => rowEvidence(row, index)),
    gone: asked.data.filter((key) => !index.rows.has(key)),
  }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
