import type { NextRequest } from 'next/server'
import { sentView } from '#components/board/sent-view.ts'
import { readWhatIf, writeWhatIf } from '#components/rows/what-if-address.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { boardOfStory } from '../../board-of-story.ts'
import { viewOf } from '../../view-of-story.ts'
import { whatIfOfStory } from '../../what-if-of-story.ts'

/**
 * All rows of a large board, for the browser that shows its first ones already. The address names the version that the page
 * was made from: the same address is always answered with the same rows, or not at all.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ story: string }> }) {
  await whoIsAsking('read')
  const board = await boardOfStory((await params).story)
  if (!board) return new Response(null, { status: 404 })
  const asked = readWhatIf(request.nextUrl.search)
  const without = await whatIfOfStory(board, asked)
  const view = without
    ? viewOf(without.board, { asked: writeWhatIf(asked), was: without.was })
    : viewOf(board)
  if (request.nextUrl.searchParams.get('of') !== view.version) return new Response(null, { status: 410 })
  return new Response(sentView(view).rows, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'private, max-age=3600' },
  })
}
