import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { knotsOf, linkedTop, type Pair } from './linked-scroll.ts'

/**
 * Scrolls the other texts along with the one that is being scrolled. Only the pane under a person's hand leads: what we
 * scroll ourselves must not scroll it back. `align` sets a figure at the same height everywhere, and holds it there as
 * long as it can be seen.
 */
export function useLinkedScroll(root: RefObject<HTMLElement | null>, linked: boolean) {
  const leading = useRef<HTMLElement | null>(null)
  const held = useRef<readonly Held[]>([])
  useEffect(() => {
    const desk = root.current
    if (!desk || !linked) return
    const lead = ({ target }: Event) => {
      leading.current = paneOf(target)
    }
    const follow = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target !== leading.current) return
      if (!held.current.every(({ word }) => isSeen(word, target))) held.current = []
      if (held.current.length > 0) keep(held.current, target)
      else for (const pane of otherPanes(desk, target)) scrollAlong(pane, target)
    }
    for (const hand of HANDS) desk.addEventListener(hand, lead, { capture: true, passive: true })
    desk.addEventListener('scroll', follow, { capture: true, passive: true })
    return () => {
      for (const hand of HANDS) desk.removeEventListener(hand, lead, { capture: true })
      desk.removeEventListener('scroll', follow, { capture: true })
    }
  }, [root, linked])
  const align = useCallback(
    (word: HTMLElement) => {
      const [desk, pane] = [root.current, paneOf(word)]
      if (!desk || !pane || !linked) return
      leading.current = pane
      held.current = otherPanes(desk, pane).flatMap((other) => heldIn(other, word))
      keep(held.current, pane)
    },
    [root, linked],
  )
  return { align }
}

const HANDS = ['pointerover', 'pointerdown', 'wheel', 'touchstart', 'keydown', 'focusin'] as const

type Held = { readonly word: HTMLElement; readonly pane: HTMLElement; readonly there: HTMLElement }

const paneOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.text-pane') : null

const otherPanes = (desk: HTMLElement, pane: HTMLElement): readonly HTMLElement[] =>
  [...desk.querySelectorAll<HTMLElement>('.text-pane')].filter((one) => one !== pane)

/** From the top of the pane's text. */
const heightOf = (word: Element, pane: HTMLElement): number =>
  word.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop

function isSeen(word: Element, pane: HTMLElement): boolean {
  const at = heightOf(word, pane) - pane.scrollTop
  return at >= 0 && at <= pane.clientHeight
}

/** The same row in another text; of several places the nearest to what is seen there. */
function heldIn(pane: HTMLElement, word: HTMLElement): readonly Held[] {
  const here = heightOf(word, pane)
  const own = firstWords(pane, (row) => row === word.dataset.row)
  const [there] = own.sort((a, b) => Math.abs(heightOf(a, pane) - here) - Math.abs(heightOf(b, pane) - here))
  return there ? [{ word, pane, there }] : []
}

function keep(held: readonly Held[], leading: HTMLElement): void {
  for (const { word, pane, there } of held) {
    const at = heightOf(word, leading) - leading.scrollTop
    pane.scrollTop = heightOf(there, pane) - at
  }
}

function scrollAlong(pane: HTMLElement, leading: HTMLElement): void {
  const knots = knotsBetween(leading, pane)
  const { scrollTop: top, clientHeight: height, scrollHeight: text } = leading
  pane.scrollTop = linkedTop(
    { top, height, text },
    { height: pane.clientHeight, text: pane.scrollHeight },
    knots,
  )
}

type Knots = { readonly of: string; readonly knots: readonly Pair[] }
const kept = new WeakMap<HTMLElement, WeakMap<HTMLElement, Knots>>()

/** What holds two texts together; a book has thousands of claims, and they are looked for only when the texts are set anew. */
function knotsBetween(leading: HTMLElement, pane: HTMLElement): readonly Pair[] {
  const of = [leading, pane].map((one) => `${one.clientWidth} ${one.scrollHeight}`).join(' ')
  const own = kept.get(leading) ?? new WeakMap<HTMLElement, Knots>()
  const before = own.get(pane)
  if (before?.of === of) return before.knots
  const there = rowHeights(pane)
  const pairs = [...rowHeights(leading)].flatMap(([row, here]): Pair[] => {
    const other = there.get(row)
    return other === undefined ? [] : [{ here, there: other }]
  })
  const knots = knotsOf(pairs, { here: leading.scrollHeight, there: pane.scrollHeight })
  kept.set(leading, own.set(pane, { of, knots }))
  return knots
}

/** Where each row is first told in a text. */
function rowHeights(pane: HTMLElement): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  for (const word of firstWords(pane, () => true)) {
    const row = word.dataset.row ?? ''
    if (!heights.has(row)) heights.set(row, heightOf(word, pane))
  }
  return heights
}

const firstWords = (pane: HTMLElement, wanted: (row: string | undefined) => boolean): HTMLElement[] =>
  [...pane.querySelectorAll<HTMLElement>('a[data-row]')].filter((word) => wanted(word.dataset.row))
