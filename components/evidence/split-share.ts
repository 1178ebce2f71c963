import type {} from 'react'

/** The cookie that keeps how much of the desk's width a person gave to the evidence, in percent. */
export const SHARE_COOKIE = 'evidence-share'

const USUAL = 34
const YEAR = 365 * 24 * 60 * 60

/** What the cookie says; the usual share where it says nothing, or something that would leave one side no room. */
export function keptShare(said: string | undefined): number {
  const share = Number(said ?? USUAL)
  return share >= 10 && share <= 90 ? share : USUAL
}

/** The share that the desk shows now. */
export function shareOf(desk: HTMLElement): number {
  return keptShare(String(Number(getComputedStyle(desk).getPropertyValue('--evidence')) * 100))
}

/** A cookie and no browser storage: the server makes the page with it, and nothing jumps. */
export function keepShare(share: number | undefined): void {
  if (share === undefined) return
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser that we serve.
  document.cookie = `${SHARE_COOKIE}=${share.toFixed(2)}; path=/; max-age=${YEAR}; samesite=lax`
}

declare module 'react' {
  interface CSSProperties {
    /** The share of the desk that the evidence takes, from 0 to 1. */
    '--evidence'?: number
  }
}
