/**
 * Every key of the pages, one entry a key. The sheet of keys, the legend and all that listens are made from this list; a
 * person can give each another key. `g s` is one key after the other; `also` are those that cannot be given away.
 */
export const KEYS = [
  { id: 'palette', key: 'Ctrl+k', where: 'anywhere', also: [] },
  { id: 'sheet', key: '?', where: 'anywhere', also: [] },
  { id: 'go-stories', key: 'g s', where: 'anywhere', also: [] },
  { id: 'go-new', key: 'g n', where: 'anywhere', also: [] },
  { id: 'go-legend', key: 'g l', where: 'anywhere', also: [] },
  { id: 'go-house', key: 'g o', where: 'anywhere', also: [] },
  { id: 'go-board', key: 'g b', where: 'story', also: [] },
  { id: 'go-history', key: 'g h', where: 'story', also: [] },
  { id: 'go-add', key: 'g a', where: 'story', also: [] },
  { id: 'next-row', key: 'j', where: 'board', also: ['ArrowDown'] },
  { id: 'previous-row', key: 'k', where: 'board', also: ['ArrowUp'] },
  { id: 'cell-right', key: null, where: 'board', also: ['ArrowRight'] },
  { id: 'cell-left', key: null, where: 'board', also: ['ArrowLeft'] },
  { id: 'first-row', key: 'Home', where: 'board', also: [] },
  { id: 'last-row', key: 'End', where: 'board', also: [] },
  { id: 'next-needed', key: 'n', where: 'board', also: [] },
  { id: 'previous-needed', key: 'N', where: 'board', also: [] },
  { id: 'open-row', key: null, where: 'board', also: ['Enter'] },
  { id: 'close-row', key: null, where: 'board', also: ['Escape'] },
  { id: 'search', key: '/', where: 'board', also: ['Ctrl+f'] },
  { id: 'print', key: null, where: 'board', also: ['Ctrl+p'] },
  { id: 'evidence', key: 'e', where: 'board', also: [] },
  { id: 'decide', key: 'd', where: 'board', also: [] },
  { id: 'row-menu', key: 'm', where: 'board', also: [] },
  { id: 'undo', key: 'u', where: 'board', also: [] },
] as const satisfies readonly KeyEntry[]

/** Where a key is heard. */
export const KEY_PLACES = ['anywhere', 'story', 'board'] as const
export type KeyPlace = (typeof KEY_PLACES)[number]

type KeyEntry = {
  readonly id: string
  /** What it is until a person gives it another; null where it cannot be given away. */
  readonly key: string | null
  readonly where: KeyPlace
  readonly also: readonly string[]
}

export type KeyId = (typeof KEYS)[number]['id']
/** The keys that a person gave away, by what they do. */
export type OwnKeys = Readonly<Partial<Record<KeyId, string>>>

/** What a key does is heard under: a person's own choice or the default, and those that are always heard. */
export function keysOf(id: KeyId, own: OwnKeys): readonly string[] {
  const entry = KEYS.find((one) => one.id === id)
  if (!entry) return []
  const chosen = entry.key === null ? null : (own[id] ?? entry.key)
  return chosen === null ? entry.also : [chosen, ...entry.also]
}

/** What else is heard under a key, or begins with it; null where nothing is. `g` alone would take `g s` away. */
export function takenBy(key: string, id: KeyId, own: OwnKeys): KeyId | null {
  const meets = (other: string) => other === key || other.startsWith(`${key} `) || key.startsWith(`${other} `)
  return KEYS.find((one) => one.id !== id && keysOf(one.id, own).some(meets))?.id ?? null
}

/** What is heard under one key after another; null where it is nothing yet, or nothing at all. */
export function heardUnder(keys: string, own: OwnKeys): KeyId | null {
  return KEYS.find(({ id }) => keysOf(id, own).includes(keys))?.id ?? null
}
