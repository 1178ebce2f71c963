import { Field } from '#components/form/field.tsx'
import { DETAIL_FIELDS, type DetailErrors, type DetailField, type TypedDetails } from './details-form.ts'

const LABELS = {
  outlet: { label: 'Outlet', help: 'Who printed it' },
  title: { label: 'Title', help: '' },
  published: { label: 'Published', help: '2024-12-05, 5 December 2024, December 2024' },
  agency: { label: 'Agency', help: 'Where it came through one' },
  url: { label: 'Web address', help: '' },
} as const satisfies Record<DetailField, { label: string; help: string }>

type Props = {
  /** Tells the articles of one form apart. */
  readonly prefix?: string
  readonly typed: TypedDetails
  readonly errors: DetailErrors
}

/** Outlet, title, date, agency and address of an article. */
export function DetailFields({ prefix = '', typed, errors }: Props) {
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      {DETAIL_FIELDS.map((field) => (
        <Field
          key={field}
          label={LABELS[field].label}
          name={`${prefix}${field}`}
          help={LABELS[field].help || undefined}
          error={errors[field]}
        >
          {(tie) => <input {...tie} dir="auto" className="field-input" defaultValue={typed[field]} />}
        </Field>
      ))}
    </div>
  )
}
