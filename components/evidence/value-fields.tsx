import { Field } from '#components/form/field.tsx'
import type { FieldErrors, TypedDecision } from '#lib/decisions/decision-form.ts'
import type { ValueField } from '#lib/decisions/kinds.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { statedValues } from '#lib/decisions/stated.ts'
import { useWords } from '#words'

type Props = {
  readonly row: RowToDecide
  readonly typed: TypedDecision
  readonly errors: FieldErrors
  readonly onType: (field: ValueField, value: string) => void
}

const RANGE = [
  { field: 'low', help: undefined },
  { field: 'best', help: 'bestHelp' },
  { field: 'high', help: undefined },
] as const

/** One value, or low, best and high; the style sheet shows those that the chosen kind asks for. */
export function ValueFields({ row, typed, errors, onType }: Props) {
  const words = useWords('decision')
  const printed = statedValues(row)
  const ofReadings = typed.kind === 'reading' || typed.kind === 'latest'
  return (
    <>
      <div className="for-value">
        <Field label={words('value')} name="value" error={errors.value}>
          {(tie) => (
            <input
              {...tie}
              className="field-input"
              value={typed.value}
              onChange={(event) => onType('value', event.target.value)}
            />
          )}
        </Field>
        {ofReadings && printed.length > 1 && (
          <p className="mt-1 flex flex-wrap gap-1">
            {printed.map((value) => (
              <button
                key={value}
                type="button"
                aria-pressed={typed.value === value}
                className="border border-rule px-2 hover:border-ink aria-pressed:border-ink aria-pressed:font-semibold"
                onClick={() => onType('value', value)}
              >
                {value}
              </button>
            ))}
          </p>
        )}
      </div>
      <div className="for-range">
        <div className="grid grid-cols-3 gap-2">
          {RANGE.map(({ field, help }) => (
            <Field
              key={field}
              label={words(field)}
              name={field}
              help={help && words(help)}
              error={errors[field]}
            >
              {(tie) => (
                <input
                  {...tie}
                  className="field-input"
                  value={typed[field]}
                  onChange={(event) => onType(field, event.target.value)}
                />
              )}
            </Field>
          ))}
        </div>
      </div>
    </>
  )
}
