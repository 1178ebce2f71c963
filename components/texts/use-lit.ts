import { type RefObject, useEffect, useState } from 'react'

/**
 * One row is lit in every text at a time. The words are marked in the document and not in React's state: a hundred
 * thousand words need not be made anew because the pointer moved.
 */
export function useLit(root: RefObject<HTMLElement | null>, first: string | null, view: object) {
  const [lit, setLit] = useState(first)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words of a new view are lit again.
  useEffect(() => {
    if (lit === null) return
    const words = wordsOf(root.current, lit)
    for (const word of words) word.classList.add('lit')
    return () => {
      for (const word of words) word.classList.remove('lit')
    }
  }, [root, lit, view])
  const light = (target: EventTarget) => {
    const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null
    if (row) setLit(row)
  }
  return { lit, light }
}

/** Every word of a row in the texts. */
export function wordsOf(root: ParentNode | null, row: string): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter(
    (one) => one.dataset.row === row,
  )
}
