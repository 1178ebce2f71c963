'use client'

import dynamic from 'next/dynamic'
import { type MouseEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '#words'
import type { ClaimActions } from './claim-state.ts'
import { LitLine } from './lit-line.tsx'
import { TextColumn } from './text-column.tsx'
import { textsHref } from './texts-query.ts'
import type { TextsView } from './texts-view.ts'
import { useClaimKeys } from './use-claim-keys.ts'
import { useFirstLook } from './use-first-look.ts'
import { useLinkedScroll } from './use-linked-scroll.ts'
import { useLit } from './use-lit.ts'
import { type SelectedWords, useSelectedWords } from './use-selected-words.ts'

const ClaimPanel = dynamic(() => import('./claim-panel.tsx').then((module) => module.ClaimPanel))
const AddPanel = dynamic(() => import('./add-panel.tsx').then((module) => module.AddPanel))

type Props = {
  /** A `TextsView`, written out. */
  readonly sent: string
  /** What the address asks to be open and lit. */
  readonly claim: string | null
  readonly figure: string | null
  readonly actions: ClaimActions
}

type Open = { readonly claim: string } | { readonly add: SelectedWords } | null

/** Texts side by side: scrolled together, the same figure lit in all, and what a person says about a claim beside them. */
export function Texts({ sent, claim, figure, actions }: Props) {
  const view = useMemo((): TextsView => JSON.parse(sent), [sent])
  const said = useWords('texts')
  const root = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open>(claim === null ? null : { claim })
  const [linked, setLinked] = useState(true)
  const marks = useMemo(
    () => new Map(view.columns.flatMap((column) => column.marks.map((mark) => [mark.id, { column, mark }]))),
    [view],
  )
  const articles = useMemo(() => view.columns.map(({ id }) => id), [view])
  const asked = claim === null ? null : marks.get(claim)
  const { lit, light } = useLit(root, asked?.mark.row ?? figure, view)
  const { align } = useLinkedScroll(root, linked)
  const selected = useSelectedWords(root)
  const look = useCallback(
    (word: HTMLElement) => {
      word.focus({ preventScroll: true })
      showInPane(word)
      align(word)
    },
    [align],
  )
  const keys = useClaimKeys(root, view, look)
  useFirstLook(root, asked?.mark.row ?? figure, claim, look)
  const onGo = useCallback(
    (id: string) => {
      const word = wordOf(root.current, id)
      if (word) look(word)
    },
    [look],
  )
  const openClaim = open && 'claim' in open ? open.claim : null
  // The panel takes its room from the texts: what was clicked would slip out of sight.
  useEffect(() => {
    const word = openClaim === null ? null : wordOf(root.current, openClaim)
    if (!word) return
    showInPane(word)
    align(word)
  }, [openClaim, align])
  const show = useCallback(
    (next: Open) => {
      setOpen(next)
      const id = next && 'claim' in next ? next.claim : null
      window.history.replaceState(null, '', textsHref(view.story, articles, { claim: id }))
    },
    [view.story, articles],
  )
  const onAdd = useCallback(
    (article: string) =>
      show({ add: selected?.article === article ? selected : { article, words: '', start: -1 } }),
    [show, selected],
  )
  const onClick = (event: MouseEvent) => {
    const id = claimUnder(event)
    if (id === null) return
    event.preventDefault()
    show({ claim: id })
  }
  const pointed = (event: PointerEvent) => {
    // A text that moves beneath a pointer at rest points at nothing.
    if (event.movementX !== 0 || event.movementY !== 0) light(event.target)
  }
  const close = () => {
    show(null)
    if (openClaim !== null) onGo(openClaim)
  }
  const opened = openClaim === null ? undefined : marks.get(openClaim)
  return (
    <>
      <p className="not-printed flex flex-wrap items-baseline gap-x-6 py-1.5 text-2xs text-soft">
        <label className="flex items-baseline gap-1.5 text-ink">
          <input type="checkbox" checked={linked} onChange={(event) => setLinked(event.target.checked)} />
          {said('linked')}
        </label>
        <span>{said('keys')}</span>
      </p>
      <div className="texts-desk" data-open={open ? '' : undefined}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what is done here is done to the links within. */}
        <div
          ref={root}
          className="texts"
          onPointerMove={pointed}
          onFocus={({ target }) => light(target)}
          onClick={onClick}
          onKeyDown={keys.onKeyDown}
        >
          {view.columns.map((column) => (
            <TextColumn
              key={column.id}
              story={view.story}
              articles={articles}
              column={column}
              rows={view.rows}
              selected={selected?.article === column.id}
              onAdd={onAdd}
              onGo={onGo}
            />
          ))}
        </div>
        {opened && (
          <ClaimPanel
            key={opened.mark.id}
            view={view}
            column={opened.column}
            mark={opened.mark}
            actions={actions}
            onGo={onGo}
            onClose={close}
          />
        )}
        {open && 'add' in open && (
          <AddPanel
            key={`${open.add.article} ${open.add.start}`}
            view={view}
            words={open.add}
            action={actions.add}
            onClose={close}
          />
        )}
      </div>
      <LitLine view={view} row={lit} />
    </>
  )
}

const wordOf = (root: HTMLElement | null, claim: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('a[data-claim]') ?? [])].find((one) => one.dataset.claim === claim)

/** A click on a claim's words; one that opens another window, or ends a selection, is none. */
function claimUnder(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null
  const word =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim], [data-part]') : null
  if (!word || document.getSelection()?.isCollapsed === false) return null
  return word.dataset.claim ?? word.dataset.part ?? null
}

/** A third from the top of its text; the page itself stays where it is. */
function showInPane(word: HTMLElement): void {
  const pane = word.closest<HTMLElement>('.text-pane')
  if (!pane) return
  const at = word.getBoundingClientRect().top - pane.getBoundingClientRect().top
  if (at < 0 || at > pane.clientHeight * 0.8) pane.scrollTop += at - pane.clientHeight / 3
}
