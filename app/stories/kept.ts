export type Kept<Of> = {
  readonly get: (name: string) => Of | undefined
  readonly keep: (name: string, made: Of) => void
  /** Keeps it only where nothing has to go for it. */
  readonly keepIfRoom: (name: string, made: Of) => void
}

/** The last few of what was made, by name, as long as the program runs. What nobody asked for longest goes first. */
export function keepLast<Of>(most: number): Kept<Of> {
  const made = new Map<string, Of>()
  const keep = (name: string, one: Of) => {
    made.delete(name)
    made.set(name, one)
    const [oldest] = made.keys()
    if (made.size > most && oldest !== undefined) made.delete(oldest)
  }
  const get = (name: string) => {
    const found = made.get(name)
    if (found !== undefined) keep(name, found)
    return found
  }
  const keepIfRoom = (name: string, one: Of) => {
    if (made.size < most) keep(name, one)
  }
  return { get, keep, keepIfRoom }
}
