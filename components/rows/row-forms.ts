import type { RowActKind } from '#lib/board/by-hand/row-act.ts'

/** What the menu offers, in its order. To split is to move without another row to go to. */
export const ROW_FORMS = [
  'move-readings',
  'split-row',
  'merge-rows',
  'rename-row',
  'relate-rows',
  'overrule-class',
  'teach-alias',
  'hide-row',
] as const satisfies readonly (RowActKind | 'split-row')[]
export type RowForm = (typeof ROW_FORMS)[number]

/** A row as the board names it: what another row is chosen from. */
export type NamedRow = { readonly key: string; readonly label: string }

/** The forms that ask for a reason, and whether it has to be given. */
export const REASONS: Readonly<Partial<Record<RowForm, 'asked' | 'needed'>>> = {
  'move-readings': 'asked',
  'split-row': 'asked',
  'merge-rows': 'asked',
  'relate-rows': 'asked',
  'overrule-class': 'needed',
  'teach-alias': 'asked',
  'hide-row': 'asked',
}
