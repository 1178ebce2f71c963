import { Field } from '#components/form/field.tsx'
import { useWords } from '#words'
import { DETAIL_FIELDS, type DetailErrors, type DetailField, type TypedDetails } from './details-form.ts'

/** Fields that have a line of help, and its words. */
const HELP = {
  outlet: 'detail.outletHelp',
  title: null,
  published: 'detail.publishedHelp',
  agency: 'detail.agencyHelp',
  url: null,
} as const satisfies Record<DetailField, string | null>

type Props = {
  /** Tells the articles of one form apart. */
  readonly prefix?: string
  readonly typed: TypedDetails
  readonly errors: DetailErrors
}

/** Outlet, title, date, agency and address of an article. */
export function DetailFields({ prefix = '', typed, errors }: Props) {
  const said = useWords('drafts')
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      {DETAIL_FIELDS.map((field) => (
        <Field
          key={field}
          label={said(`detail.${field}`)}
          name={`${prefix}${field}`}
          help={HELP[field] === null ? undefined : said(HELP[field])}
          error={errors[field] && said(`wrong.${errors[field].wrong}`, errors[field])}
        >
          {(tie) => <input {...tie} dir="auto" className="field-input" defaultValue={typed[field]} />}
        </Field>
      ))}
    </div>
  )
}
