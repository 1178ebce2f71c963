import type { NextRequest } from 'next/server'
import { articleName } from '#components/board/board-view.ts'
import { words } from '#components/messages/words-on-server.ts'
import { articleHref, boardAddress } from '#components/page/addresses.ts'
import { AT_ONCE, type FoundItems, holdsWords, type PaletteItem } from '#components/palette/palette-item.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { compareNeed } from '#lib/board/need.ts'
import type { Board } from '#lib/board/types.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { searchStories } from '#lib/db/summaries.ts'
import { boardOfStory } from '../stories/board-of-story.ts'

/** What the typed words lead to: figures and articles of the open story, and stories. */
export async function GET(request: NextRequest) {
  await whoIsAsking('read')
  const asked = request.nextUrl.searchParams
  const typed = (asked.get('q') ?? '').trim().slice(0, 400)
  const story = asked.get('story')
  const shown = story === null ? null : await boardOfStory(story)
  const { lines } = await searchStories(typed, { skip: 0, take: AT_ONCE }, ENGINE)
  const stories = lines.map(
    ({ id, title }): PaletteItem => ({ kind: 'story', label: title, detail: '', href: boardAddress(id) }),
  )
  const found: FoundItems = [...(shown ? ofStory(shown, typed, await words('marks')) : []), ...stories]
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}

function ofStory(
  { id, rows, articles }: Board,
  typed: string,
  said: Awaited<ReturnType<typeof words<'marks'>>>,
): PaletteItem[] {
  const figures = [...rows].sort(compareNeed).map(
    ({ figure }): PaletteItem => ({
      kind: 'figure',
      label: figure.label,
      detail: said(`class.${figure.class}`),
      href: `${boardAddress(id)}?figure=${encodeURIComponent(figure.key)}`,
    }),
  )
  const texts = articles.map((article): PaletteItem => {
    const name = articleName(article)
    const { pathname } = articleHref(id, article.id)
    return { kind: 'article', label: name, detail: article.letter, href: pathname }
  })
  return [firstOf(figures, typed), firstOf(texts, typed)].flat()
}

const firstOf = (items: readonly PaletteItem[], typed: string): readonly PaletteItem[] =>
  items.filter((item) => holdsWords(item, typed)).slice(0, AT_ONCE)
