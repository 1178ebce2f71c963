import { Field } from '#components/form/field.tsx'
import type { FieldErrors, TypedDecision } from '#lib/decisions/decision-form.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { KindChoice } from './kind-choice.tsx'
import { changed, type Filled, offerWording } from './typed-fields.ts'
import { ValueFields } from './value-fields.tsx'

type Props = {
  readonly row: RowToDecide
  readonly filled: Filled
  readonly onFill: (change: (filled: Filled) => Filled) => void
  readonly errors: FieldErrors
  readonly askName: boolean
}

/** The fields of a decision. The wording follows kind and value until somebody has written it. */
export function DecisionFields({ row, filled, onFill, errors, askName }: Props) {
  const { typed, own } = filled
  const type = (field: keyof TypedDecision, value: string) =>
    onFill((before) => changed(before, field, value, row))
  return (
    <>
      <KindChoice row={row} chosen={typed.kind} error={errors.kind} onChoose={(kind) => type('kind', kind)} />
      <ValueFields row={row} typed={typed} errors={errors} onType={type} />
      <Field
        label="Wording"
        name="wording"
        help="The sentence that may be printed. It may hold no figure but those decided."
        error={errors.wording}
      >
        {(tie) => (
          <textarea
            {...tie}
            rows={3}
            className="field-input words"
            value={typed.wording}
            onChange={(event) => type('wording', event.target.value)}
          />
        )}
      </Field>
      {own.has('wording') && typed.kind !== '' && (
        <button
          type="button"
          className="underline"
          onClick={() => onFill((before) => offerWording(before, row))}
        >
          Offer the wording anew
        </button>
      )}
      <Field
        label="Reason"
        name="rationale"
        help="Why this holds, for whoever asks later."
        error={errors.rationale}
      >
        {(tie) => (
          <textarea
            {...tie}
            rows={3}
            className="field-input"
            value={typed.rationale}
            onChange={(event) => type('rationale', event.target.value)}
          />
        )}
      </Field>
      {askName && (
        <Field
          label="Your name"
          name="name"
          help="Asked once; it stands by what you decide."
          error={errors.name}
        >
          {(tie) => (
            <input
              {...tie}
              autoComplete="name"
              className="field-input"
              value={typed.name}
              onChange={(event) => type('name', event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  )
}
