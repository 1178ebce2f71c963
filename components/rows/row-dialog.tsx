'use client'
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, useState } from 'react'
import { Note } from '#components/form/note.tsx'
import { useWords } from '#words'
import { RowFields } from './row-fields.tsx'
import type { NamedRow, RowForm } from './row-forms.ts'
import type { RowActions, RowAnswer, RowWork } from './row-work.ts'
import { fieldOf } from './typed-order.ts'
import { useRowForm } from './use-row-form.ts'

type Props = {
  readonly story: string
  readonly row: NamedRow
  readonly form: RowForm
  readonly actions: RowActions
  readonly onKept: (answer: Extract<RowAnswer, { status: 'kept' }>) => void
  readonly onClose: () => void
  /** What has the focus again when the dialog is gone. */
  readonly backTo: () => HTMLElement | null
}

/** One act on a row. Closing it loses nothing: what was typed is there when it is opened again. */
export function RowDialog({ onClose, backTo, ...props }: Props) {
  const { form, row } = props
  const said = useWords('rows')
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="row-backdrop" />
        <Dialog.Popup className="row-dialog" finalFocus={() => backTo() ?? true}>
          <Dialog.Title className="font-serif text-lg leading-6 font-semibold">
            {said(`form.title.${form}`)}
          </Dialog.Title>
          <Dialog.Description className="mb-2 text-soft" dir="auto">
            {row.label}
          </Dialog.Description>
          <OpenedForm {...props} onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The row as it is now is read when the form opens; the board may be an hour old. */
function OpenedForm(props: Omit<Props, 'backTo'>) {
  const { actions, row } = props
  const [work, setWork] = useState<RowWork | null | 'opening' | 'lost'>('opening')
  const said = useWords('rows')
  useEffect(() => {
    let asked = true
    const read = actions.open(row.key).catch(() => 'lost' as const)
    read.then((found) => asked && setWork(found))
    return () => {
      asked = false
    }
  }, [actions, row.key])
  if (work === 'opening') return <p className="text-soft">{said('form.opening')}</p>
  if (work === 'lost') return <Note>{said('done.lost')}</Note>
  if (work === null) return <Note>{said('refused.gone')}</Note>
  return <OrderForm {...props} work={work} />
}

function OrderForm(props: Omit<Props, 'backTo'> & { readonly work: RowWork }) {
  const { story, form, work, actions, onKept, onClose } = props
  const said = useWords('rows')
  const { typed, onType, send, answer, pending } = useRowForm(story, form, work, actions.keep)
  const refused = answer !== 'lost' && answer?.status === 'refused' ? answer.why : null
  const field = refused && fieldOf(refused, form)
  const fields = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // A finger would get its keyboard over the half of the form that it has not read.
    if (!document.activeElement?.matches('.row-dialog') || !matchMedia('(pointer: fine)').matches) return
    fields.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])
  return (
    <form
      ref={fields}
      className="space-y-3"
      onSubmit={async (event) => {
        event.preventDefault()
        const got = await send()
        if (got !== 'lost' && got.status === 'kept') onKept(got)
      }}
    >
      <RowFields
        form={form}
        work={work}
        typed={typed}
        onType={onType}
        errors={refused && field ? { [field]: said(`refused.${refused}`) } : {}}
        places={actions.places}
      />
      {refused && !field && (
        <Note>
          {said(`refused.${refused}`)} {said('form.kept')}
        </Note>
      )}
      {answer === 'lost' && (
        <Note>
          {said('done.lost')} {said('form.kept')}
        </Note>
      )}
      {answer !== 'lost' && answer?.status === 'unwritable' && <Note>{answer.sentence}</Note>}
      <p className="flex gap-2">
        <button type="submit" className="button button-first" disabled={pending}>
          {said(pending ? 'form.saving' : 'form.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {said('form.cancel')}
        </button>
      </p>
    </form>
  )
}
