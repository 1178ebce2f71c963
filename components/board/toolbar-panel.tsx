import { Popover } from '@base-ui/react/popover'
import type { RefObject } from 'react'
import type { FacetId, Facets } from './board-query.ts'
import type { ArticleView } from './board-view.ts'
import { ColumnsPanel } from './columns-panel.tsx'
import { FacetPanel } from './facet-panel.tsx'
import type { SavedViews } from './saved-views.ts'
import { SortPanel } from './sort-panel.tsx'
import { ViewsPanel } from './views-panel.tsx'

export type PanelContent =
  | {
      readonly is: 'facet'
      readonly id: FacetId
      readonly facets: Facets
      readonly counts: ReadonlyMap<string, number>
    }
  | { readonly is: 'sort' }
  | { readonly is: 'columns'; readonly articles: readonly ArticleView[] }
  | { readonly is: 'views'; readonly views: SavedViews }

type Props = {
  readonly label: string
  readonly content: PanelContent
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** The choices behind a word of the toolbar, beneath it; Escape and a click elsewhere close them. */
export function ToolbarPanel({ label, content, anchor, onClose }: Props) {
  return (
    <Popover.Root
      open
      onOpenChange={(open, { event }) => {
        // The button closes what it opened itself.
        const onButton = event.target instanceof Node && anchor.current?.contains(event.target)
        if (!open && !onButton) onClose()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={6} className="panel-place">
          <Popover.Popup className="panel" finalFocus={anchor} aria-label={label}>
            <Content of={content} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Content({ of }: { readonly of: PanelContent }) {
  if (of.is === 'facet') return <FacetPanel {...of} />
  if (of.is === 'columns') return <ColumnsPanel articles={of.articles} />
  if (of.is === 'views') return <ViewsPanel views={of.views} />
  return <SortPanel />
}
