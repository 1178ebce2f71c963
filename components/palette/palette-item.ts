import type { PageAddress } from '#components/page/addresses.ts'

/** What the palette leads to. */
export const ITEM_KINDS = ['act', 'filter', 'figure', 'article', 'story'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export type PaletteItem = {
  readonly kind: ItemKind
  readonly label: string
  /** What tells it from others of that name: a class, an outlet. */
  readonly detail: string
  /** Where it leads; null for the sheet of keys, which opens over the page. */
  readonly href: PageAddress | null
}

/** What the server finds for what is typed; the acts and the filters are the browser's own. */
export type FoundItems = readonly PaletteItem[]

/** Whether every word that was typed stands in a label or its detail. */
export function holdsWords({ label, detail }: Pick<PaletteItem, 'label' | 'detail'>, typed: string): boolean {
  const text = `${label} ${detail}`.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** How many of a kind are shown at once: a list that is longer is searched, not read. */
export const AT_ONCE = 8
