import type { useWords } from '#components/messages/use-words.ts'
import { addArticlesHref, boardAddress, historyHref, type PageAddress } from '#components/page/addresses.ts'
import { CLASS_IDS } from '#lib/claims/types.ts'
import type { PaletteItem } from './palette-item.ts'

type Said = ReturnType<typeof useWords<'palette'>>
type Marks = ReturnType<typeof useWords<'marks'>>

/** What can be done and shown from anywhere, and on a story what can be done and shown of it. */
export function ownItems(story: string | null, said: Said, marks: Marks): readonly PaletteItem[] {
  const act = (label: string, href: PageAddress | null): PaletteItem => ({
    kind: 'act',
    label,
    detail: '',
    href,
  })
  const pages = [
    act(said('act.stories'), '/'),
    act(said('act.new'), '/stories/new'),
    act(said('act.legend'), '/legend'),
    act(said('act.house'), '/house'),
    act(said('act.keys'), null),
  ]
  if (story === null) return pages
  const filter = (label: string, query: string): PaletteItem => ({
    kind: 'filter',
    label,
    detail: '',
    href: `${boardAddress(story)}?${query}`,
  })
  return [
    act(said('act.board'), boardAddress(story)),
    act(said('act.add'), addArticlesHref(story).pathname),
    act(said('act.history'), historyHref(story).pathname),
    ...pages,
    filter(said('filter.need'), 'show=need'),
    filter(said('filter.differ'), 'show=differ'),
    filter(said('filter.stale'), 'show=stale'),
    ...CLASS_IDS.map((id) => filter(said('filter.class', { word: marks(`class.${id}`) }), `class=${id}`)),
  ]
}
