/** Keeps a text in this window of the browser under a name, or drops it; false where it is more than the browser takes. */
export function keepInSession(name: string, text: string | null): boolean {
  if (text === null) {
    sessionStorage.removeItem(name)
    return true
  }
  try {
    sessionStorage.setItem(name, text)
    return true
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    sessionStorage.removeItem(name)
    return false
  }
}

/** What was kept under that name; null where nothing was. */
export function keptInSession(name: string): unknown {
  const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null')
  return kept
}
