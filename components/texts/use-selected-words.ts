import { type RefObject, useEffect, useState } from 'react'

/** Words that a person selected in one of the texts, by their place in it. */
export type SelectedWords = { readonly article: string; readonly words: string; readonly start: number }

/** What is selected now; null where nothing is, or where it runs over two texts. */
export function useSelectedWords(root: RefObject<HTMLElement | null>): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const look = () => setSelected(selectedIn(root.current))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [root])
  return selected
}

function selectedIn(root: HTMLElement | null): SelectedWords | null {
  const selection = document.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const text = textOf(range.startContainer)
  if (!text || !root.contains(text) || !text.contains(range.endContainer)) return null
  const words = range.toString()
  // The text holds the article's characters and nothing else, so what stands before the words is their place.
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const article = text.dataset.text ?? ''
  return words.trim() === '' ? null : { article, words, start: before.toString().length }
}

const textOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-text]') ?? null
