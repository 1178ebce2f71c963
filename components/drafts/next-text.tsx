import { Field } from '#components/form/field.tsx'
import { useWords } from '#components/messages/use-words.ts'

type Props = {
  readonly paste: string
  /** What is wrong with the pasted text, and with the chosen files: each is said where it came in. */
  readonly refusals: readonly string[]
  readonly fileRefusals: readonly string[]
}

/** Where the next text comes in: pasted, or as files. */
export function NextText({ paste, refusals, fileRefusals }: Props) {
  const said = useWords('drafts')
  return (
    <div className="space-y-3">
      <Field
        label={said('text')}
        name="paste"
        help={said('textHelp')}
        error={refusals.length > 0 ? refusals.join(' ') : undefined}
      >
        {(tie) => <textarea {...tie} rows={9} className="field-input words" defaultValue={paste} />}
      </Field>
      <button type="submit" name="intent" value="read" className="button">
        {said('read')}
      </button>
      <div>
        <label className="block">
          <span className="mb-1 block text-soft">{said('orFiles')}</span>
          <input
            type="file"
            name="files"
            multiple
            aria-label={said('files')}
            aria-invalid={fileRefusals.length > 0}
            aria-describedby={fileRefusals.length > 0 ? 'field-files-error' : undefined}
            className="max-w-full"
            onChange={({ currentTarget }) =>
              currentTarget.form?.requestSubmit(currentTarget.form.querySelector<HTMLElement>('[value=read]'))
            }
          />
        </label>
        {fileRefusals.length > 0 && (
          <p id="field-files-error" className="mt-1 font-medium text-warn">
            {fileRefusals.join(' ')}
          </p>
        )}
      </div>
    </div>
  )
}
