'use client'
import { Toast } from '@base-ui/react/toast'
import { useEffect } from 'react'
import { useWords } from '#words'

/** What was done, in a sentence, and the way back. */
export type Telling = {
  readonly id: string
  readonly sentence: string
  readonly button: string | null
  readonly onButton: () => void
}

const SHOWN_FOR = 12_000

/** Tells what was done, with "undo" beside it. Nothing hurries: it waits while the pointer or the focus is on it. */
export function RowToasts({ telling }: { readonly telling: Telling }) {
  return (
    <Toast.Provider timeout={SHOWN_FOR} limit={1}>
      <Told telling={telling} />
      <Toast.Portal>
        <Toast.Viewport className="row-toasts">
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Told({ telling }: { readonly telling: Telling }) {
  const { add } = Toast.useToastManager()
  useEffect(() => {
    const { id, sentence, button, onButton } = telling
    const action = button === null ? {} : { actionProps: { children: button, onClick: onButton } }
    add({ id, description: sentence, ...action })
  }, [add, telling])
  return null
}

function Shown() {
  const { toasts } = Toast.useToastManager()
  const said = useWords('rows')
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} swipeDirection={[]} className="row-toast">
      <Toast.Content className="flex items-baseline gap-4">
        <Toast.Description />
        {toast.actionProps && <Toast.Action className="row-toast-button" />}
        <Toast.Close className="row-toast-button" aria-label={said('done.close')}>
          <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2.5 2.5 9.5 9.5 M9.5 2.5 2.5 9.5" />
          </svg>
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
