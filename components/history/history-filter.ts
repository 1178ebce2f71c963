import type { ToldAct } from './told-act.ts'

/** Whose acts and which kinds are shown; null is all. */
export type HistoryFilter = { readonly person: string | null; readonly kind: string | null }

/** A choice of the filter, with how many acts it would show. */
export type FilterChoice = { readonly id: string; readonly name: string; readonly count: number }

export const passes = ({ person, kind }: HistoryFilter, act: ToldAct): boolean =>
  (person === null || act.person === person) && (kind === null || act.kind === kind)

/** The people of a history, under the name that each took last. */
export function peopleIn(acts: readonly ToldAct[], unnamed: string): readonly FilterChoice[] {
  return [...Map.groupBy(acts, ({ person }) => person)].map(([id, own]) => ({
    id,
    name: own.find(({ who }) => who !== null)?.who ?? unnamed,
    count: own.length,
  }))
}

/** The kinds of a history, the most frequent first; `nameOf` says a kind in words. */
export function kindsIn(acts: readonly ToldAct[], nameOf: (kind: string) => string): readonly FilterChoice[] {
  return [...Map.groupBy(acts, ({ kind }) => kind)]
    .map(([id, own]) => ({ id, name: nameOf(id), count: own.length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
