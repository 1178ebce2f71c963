'use client'

import { type DragEvent, type FormEvent, useState } from 'react'
import { Field } from '#components/form/field.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useWords } from '#components/messages/use-words.ts'
import { type DraftsState, NO_DRAFTS } from './draft.ts'
import { DraftFields } from './draft-fields.tsx'
import { KeepBar } from './keep-bar.tsx'
import { NextText } from './next-text.tsx'
import { type TooLarge, tooLarge } from './too-large.ts'
import { useUnsentDrafts } from './use-unsent-drafts.ts'

type Props = {
  readonly action: (before: DraftsState, form: FormData) => Promise<DraftsState>
  /** Where the drafts belong, for what is typed and not kept yet. */
  readonly name: string
  /** New with every look at the page: the same form sent twice is kept once. */
  readonly request: string
  /** A new story has a title; articles that are added to one do not need it. */
  readonly titled: boolean
}

/** Texts are pasted, dropped or chosen; what was read in each is shown, can be mended, and only then kept. */
export function DraftsForm({ name, action, request, titled }: Props) {
  const { state: answer, pending, form } = useKeptForm(action, NO_DRAFTS)
  const { shown: state, onInput, onSend } = useUnsentDrafts(`drafts ${name}`, form.ref, answer)
  const said = useWords('drafts')
  const [large, setLarge] = useState<TooLarge | null>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const objection = tooLarge(new FormData(event.currentTarget))
    setLarge(objection)
    if (objection) return event.preventDefault()
    onSend()
    form.onSubmit(event)
  }
  const { drafts } = state
  const objections = large && [said(`tooLarge.${large.what}`, { name: large.name })]
  return (
    <form
      ref={form.ref}
      action={form.action}
      onSubmit={onSubmit}
      onInput={onInput}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={takeFiles}
      className="max-w-6xl"
    >
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
        <div className="space-y-5 lg:sticky lg:top-4">
          <input type="hidden" name="request" value={request} />
          {titled && (
            <Field label={said('title')} name="title" error={state.titleError ?? undefined}>
              {(tie) => (
                <input
                  {...tie}
                  key={state.round < 0 ? 'restored' : 'typed'}
                  dir="auto"
                  className="field-input"
                  defaultValue={state.title}
                />
              )}
            </Field>
          )}
          <NextText
            key={`round ${state.round}`}
            paste={state.paste}
            refusals={(large?.field === 'paste' && objections) || state.refusals}
            fileRefusals={(large?.field === 'files' && objections) || state.fileRefusals}
          />
        </div>
        <div className="space-y-5">
          <p role="status" className="kicker border-b border-strong pb-1">
            {drafts.length === 0 ? said('nothingRead') : said('isRead', { count: drafts.length })}
          </p>
          {drafts.length === 0 && <p className="text-soft">{said('isShown')}</p>}
          {drafts.map((draft, index) => (
            <DraftFields key={draft.id} draft={draft} place={index + 1} />
          ))}
        </div>
      </div>
      <KeepBar
        count={drafts.length}
        sentence={state.sentence}
        label={said(pending ? 'working' : titled ? 'compare' : 'addThese')}
        pending={pending}
      />
    </form>
  )
}

/** Dropped anywhere on the form, files go the way of chosen ones. */
function takeFiles(event: DragEvent<HTMLFormElement>) {
  const { files } = event.dataTransfer
  const input = event.currentTarget.querySelector<HTMLInputElement>('input[type=file]')
  if (files.length === 0 || !input) return
  event.preventDefault()
  input.files = files
  event.currentTarget.requestSubmit(event.currentTarget.querySelector<HTMLElement>('[value=read]'))
}
