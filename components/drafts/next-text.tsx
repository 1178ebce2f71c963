import { Field } from '#components/form/field.tsx'

type Props = { readonly paste: string; readonly refusals: readonly string[] }

/** Where the next text comes in: pasted, or as files. */
export function NextText({ paste, refusals }: Props) {
  const error = refusals.length > 0 ? refusals.join(' ') : undefined
  return (
    <div className="space-y-3">
      <Field
        label="Text of an article"
        name="paste"
        help="One article at a time. Outlet, title, date and agency are read out of it where it says them."
        error={error}
      >
        {(tie) => <textarea {...tie} rows={9} className="field-input words" defaultValue={paste} />}
      </Field>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" name="intent" value="read" className="button">
          Read this text
        </button>
        <label>
          <span className="me-2 text-soft">or files (.txt, .md, .html), chosen or dropped here</span>
          <input
            type="file"
            name="files"
            multiple
            aria-label="Files"
            className="max-w-full"
            onChange={({ currentTarget }) =>
              currentTarget.form?.requestSubmit(currentTarget.form.querySelector<HTMLElement>('[value=read]'))
            }
          />
        </label>
      </p>
    </div>
  )
}
