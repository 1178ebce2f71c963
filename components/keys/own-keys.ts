import { KEYS, type KeyId, type OwnKeys } from './keys.ts'

/** Keys are kept in the browser: they belong to these hands and this keyboard, and to no story. */
const PLACE = 'keys'
const listeners = new Set<() => void>()
const NONE: OwnKeys = {}
let kept: OwnKeys | null = null

/** The keys that this person gave away. */
export function ownKeys(): OwnKeys {
  kept ??= read(localStorage.getItem(PLACE))
  return kept
}

/** Gives a key away, or with null back to what it was. */
export function keepKey(id: KeyId, key: string | null): void {
  const { [id]: _, ...others } = ownKeys()
  keep(key === null ? others : { ...others, [id]: key })
}

export const forgetKeys = (): void => keep(NONE)

/** Told whenever a key is given away, in this window or another. */
export function onKeys(told: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== PLACE) return
    kept = null
    told()
  }
  listeners.add(told)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(told)
    window.removeEventListener('storage', elsewhere)
  }
}

export const noKeys = (): OwnKeys => NONE

function keep(keys: OwnKeys): void {
  kept = keys
  localStorage.setItem(PLACE, JSON.stringify(keys))
  for (const told of listeners) told()
}

/** What another version of the page kept is taken as far as it is known. */
function read(text: string | null): OwnKeys {
  if (text === null) return NONE
  const said = parsed(text)
  return Object.fromEntries(
    KEYS.flatMap(({ id, key }) => {
      const own: unknown = Reflect.get(said, id)
      return key !== null && typeof own === 'string' && own !== '' ? [[id, own]] : []
    }),
  )
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return {}
  }
}
