/** What a request says of itself: header values, null where it did not send the header. */
export type Asking = {
  readonly host: string | null
  readonly forwardedHost: string | null
  readonly origin: string | null
  readonly fetchSite: string | null
}

/** `read` shows something; `write` changes something, or may. */
export type Intent = 'read' | 'write'

/** This machine, by the names that no other machine can have. A port may follow; a trailing dot may not. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/**
 * Whether a request may be answered at all. There are no accounts yet, so everybody who gets an answer is the local person:
 * - a page elsewhere can point a name of its own at 127.0.0.1 and have the browser ask us under that name, so the Host must
 *   be this machine's;
 * - a page elsewhere can have the browser send us a form, so what changes something must come from a page of ours. Next lets
 *   a request without any Origin pass, and believes X-Forwarded-Host before Host; here neither helps.
 */
export function admit(asking: Asking, intent: Intent): boolean {
  const host = asking.host?.toLowerCase()
  if (!host || !LOOPBACK.test(host)) return false
  // Next writes the Host there; and after an action that redirects it asks itself for the next page, under the address it
  // listens on, with the name the browser used told there. Both are this machine's, or nobody is let in.
  if (asking.forwardedHost !== null && !LOOPBACK.test(asking.forwardedHost.toLowerCase())) return false
  return intent === 'read' || isFromOurPage(asking, host)
}

function isFromOurPage({ origin, fetchSite }: Asking, host: string): boolean {
  return origin === `http://${host}` && (fetchSite === null || fetchSite === 'same-origin')
}
