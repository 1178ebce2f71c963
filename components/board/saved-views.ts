import type { SavedView } from '#lib/board/saved-views.ts'

export type ViewState = { readonly sentence: string } | null

/** The views of a story, and what keeps one or takes one away; a sentence comes back where that was refused. */
export type SavedViews = {
  readonly saved: readonly SavedView[]
  readonly save: (name: string, search: string) => Promise<ViewState>
  readonly remove: (seq: number) => Promise<ViewState>
}
