import { Field } from '#components/form/field.tsx'
import type { FieldErrors, TypedDecision } from '#lib/decisions/decision-form.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { useWords } from '#words'
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
  const words = useWords('decision')
  const { typed, own } = filled
  const type = (field: keyof TypedDecision, value: string) =>
    onFill((before) => changed(before, field, value, row))
  return (
    <>
      <KindChoice row={row} chosen={typed.kind} error={errors.kind} onChoose={(kind) => type('kind', kind)} />
      <ValueFields row={row} typed={typed} errors={errors} onType={type} />
      <Field label={words('wording')} name="wording" help={words('wordingHelp')} error={errors.wording}>
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
          {words('wordingAnew')}
        </button>
      )}
      <Field label={words('reason')} name="rationale" help={words('reasonHelp')} error={errors.rationale}>
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
        <Field label={words('name')} name="name" help={words('nameHelp')} error={errors.name}>
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
