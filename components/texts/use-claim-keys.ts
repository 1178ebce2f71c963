import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { wordsOf } from './use-lit.ts'

/**
 * Moves among the claims of the texts: up and down in one, to the sides to the same figure in the next. A text is one
 * stop of the tabulator, whatever the number of its claims.
 */
export function useClaimKeys(
  root: RefObject<HTMLElement | null>,
  view: object,
  go: (word: HTMLElement) => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view has new words.
  useEffect(() => {
    for (const pane of panesOf(root.current)) {
      const claims = claimsOf(pane)
      const stop = claims.find((claim) => claim === document.activeElement) ?? claims[0]
      for (const claim of claims) claim.tabIndex = claim === stop ? 0 : -1
    }
  }, [root, view])
  const onKeyDown = (event: KeyboardEvent) => {
    const claim =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('a[data-claim]') : null
    if (!claim || event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextClaim(root.current, claim, event.key)
    if (!next) return
    event.preventDefault()
    for (const one of claimsOf(next.closest('.text-pane'))) one.tabIndex = one === next ? 0 : -1
    go(next)
  }
  return { onKeyDown }
}

const panesOf = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>('.text-pane') ?? [])]
const claimsOf = (pane: ParentNode | null) => [
  ...(pane?.querySelectorAll<HTMLElement>('a[data-claim]') ?? []),
]

function nextClaim(root: HTMLElement | null, claim: HTMLElement, key: string): HTMLElement | undefined {
  const own = claimsOf(claim.closest('.text-pane'))
  const at = own.indexOf(claim)
  if (key === 'ArrowDown') return own[at + 1]
  if (key === 'ArrowUp') return own[at - 1]
  if (key === 'Home') return own[0]
  if (key === 'End') return own.at(-1)
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const forward = (key === 'ArrowRight') === (document.documentElement.dir !== 'rtl')
  return sideways(panesOf(root), claim, forward ? 1 : -1)
}

/** Texts that are silent on the figure are passed over. */
function sideways(panes: readonly HTMLElement[], claim: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const row = claim.dataset.row
  const from = panes.findIndex((pane) => pane.contains(claim))
  for (let at = from + step; row !== undefined && at >= 0 && at < panes.length; at += step) {
    const found = wordsOf(panes[at] ?? null, row).find((word) => word.matches('a[data-claim]'))
    if (found) return found
  }
  return undefined
}
