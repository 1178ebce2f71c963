import { type RefObject, useEffect } from 'react'
import { wordsOf } from './use-lit.ts'

/** A link that names a claim or a figure opens the page there. The claim's words take the focus, a figure's are only shown. */
export function useFirstLook(
  root: RefObject<HTMLElement | null>,
  row: string | null,
  claim: string | null,
  look: (word: HTMLElement) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    if (row === null) return
    const words = wordsOf(root.current, row).filter((word) => word.matches('a[data-claim]'))
    const word = words.find(({ dataset }) => dataset.claim === claim) ?? words[0]
    if (word) look(word)
  }, [])
}
