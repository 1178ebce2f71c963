import { Field, type Tie } from '#components/form/field.tsx'
import { type ClaimField, HEDGINGS, hasEnds, type TypedClaim } from '#lib/board/claim-fields.ts'
import type { ClaimErrors } from '#lib/board/claim-form.ts'
import { useWords } from '#words'
import type { KnownWords } from './texts-view.ts'

type Props = {
  /** Tells the forms of a page apart. */
  readonly form: string
  readonly typed: TypedClaim
  readonly errors: ClaimErrors
  readonly known: KnownWords
  readonly onType: (field: ClaimField, value: string) => void
}

const NUMBER: readonly ClaimField[] = [
  'unit',
  'measure',
  'population',
  'place',
  'since',
  'asOf',
  'origin',
  'speaker',
]
/** What can be said of a kind beside its value; every other kind is a number. */
const FIELDS_OF: Readonly<Record<string, readonly ClaimField[]>> = {
  date: ['measure', 'place', 'origin', 'speaker'],
  name: ['measure'],
  quote: ['speaker', 'asOf'],
}
const HELPED = ['value', 'unit', 'measure', 'population', 'origin', 'reason'] as const
const isHelped = (field: ClaimField): field is (typeof HELPED)[number] => HELPED.some((one) => one === field)

/** What a claim says, field by field, as far as its kind has them. */
export function StatementFields({ form, typed, errors, known, onType }: Props) {
  const said = useWords('texts')
  const input = (field: ClaimField) => (
    <TextField key={field} {...{ form, field, typed, errors, known, onType }} />
  )
  const firm = typed.kind !== 'name' && typed.kind !== 'quote'
  return (
    <>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2">
        {firm && (
          <Field label={said('field.hedging')} name="hedging" id={`${form}-hedging`}>
            {(tie) => (
              <select
                {...tie}
                className="field-input"
                value={typed.hedging}
                onChange={({ target }) => onType('hedging', target.value)}
              >
                {HEDGINGS.map((id) => (
                  <option key={id} value={id}>
                    {said(`hedgings.${id}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {firm && hasEnds(typed.hedging) ? [input('low'), input('high')] : input('value')}
        {(FIELDS_OF[typed.kind] ?? NUMBER).map(input)}
      </div>
      {input('reason')}
    </>
  )
}

type TextProps = Props & { readonly field: ClaimField }

function TextField({ form, field, typed, errors, known, onType }: TextProps) {
  const said = useWords('texts')
  const error = errors[field]
  const offered: readonly string[] = Object.entries(known).find(([name]) => name === field)?.[1] ?? []
  const list = offered.length > 0 ? `${form}-${field}-list` : undefined
  const shared = (tie: Tie) => ({
    ...tie,
    dir: 'auto' as const,
    className: 'field-input',
    value: typed[field],
  })
  const long = field === 'value' && typed.kind === 'quote'
  return (
    <Field
      label={said(`field.${field}`)}
      name={field}
      id={`${form}-${field}`}
      help={isHelped(field) && field !== 'value' ? said(`help.${field}`) : undefined}
      error={error && said(`errors.${error}`)}
    >
      {(tie) =>
        long ? (
          <textarea {...shared(tie)} rows={3} onChange={({ target }) => onType(field, target.value)} />
        ) : (
          <>
            <input {...shared(tie)} list={list} onChange={({ target }) => onType(field, target.value)} />
            {list && (
              <datalist id={list}>
                {offered.map((words) => (
                  <option key={words} value={words} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  )
}
