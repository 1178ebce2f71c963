'use client'
import dynamic from 'next/dynamic'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { NamedRow, RowForm } from './row-forms.ts'
import type { RowActions } from './row-work.ts'
import { RowWorkContext } from './row-work-context.ts'
import { rowLink, useRowKeys } from './use-row-keys.ts'
import { useTelling } from './use-telling.ts'

const RowMenu = dynamic(() => import('./row-menu.tsx').then((file) => file.RowMenu), { ssr: false })
const RowDialog = dynamic(() => import('./row-dialog.tsx').then((file) => file.RowDialog), { ssr: false })
const RowToasts = dynamic(() => import('./row-toasts.tsx').then((file) => file.RowToasts), { ssr: false })

type Props = {
  readonly story: string
  readonly actions: RowActions
  /** On a board without something nothing can be done to rows: they are not the story's. */
  readonly idle: boolean
  readonly children: ReactNode
}
type Opened =
  | { readonly row: NamedRow; readonly anchor: HTMLElement }
  | { readonly row: NamedRow; readonly form: RowForm }

/** Work on rows by hand, around the board: the menu, its forms and what they answer are loaded when somebody asks. */
export function RowDesk({ story, actions, idle, children }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { telling, onKept, undo, undoLast, answer } = useTelling(actions)
  const work = useMemo(() => ({ undo: (seq: number) => undo(seq), answer }), [undo, answer])
  const openMenu = useCallback((key: string, anchor: HTMLElement) => {
    const label = rowLink(key)?.textContent ?? ''
    setOpened({ row: { key, label }, anchor })
  }, [])
  useRowKeys(idle ? null : { openMenu, undo: undoLast })
  const close = () => setOpened(null)
  // A menu closes when something is chosen, too: then the form is what is open.
  const closeMenu = () => {
    if (opened) rowLink(opened.row.key)?.focus()
    setOpened((now) => (now && 'anchor' in now ? null : now))
  }
  return (
    <RowWorkContext value={idle ? null : work}>
      {children}
      {opened && 'anchor' in opened && (
        <RowMenu
          anchor={opened.anchor}
          label={opened.row.label}
          onChoose={(form) => setOpened({ row: opened.row, form })}
          onClose={closeMenu}
        />
      )}
      {opened && 'form' in opened && (
        <RowDialog
          story={story}
          row={opened.row}
          form={opened.form}
          actions={actions}
          onClose={close}
          onKept={(answer) => {
            close()
            onKept(answer)
          }}
          backTo={() => rowLink(opened.row.key) ?? document.querySelector<HTMLElement>('.board-pane')}
        />
      )}
      {telling && <RowToasts telling={telling} />}
    </RowWorkContext>
  )
}
