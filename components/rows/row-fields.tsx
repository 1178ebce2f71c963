import { Field } from '#components/form/field.tsx'
import { CLASS_IDS, RELATIONS } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { AliasFields } from './alias-fields.tsx'
import { ReadingChoice } from './reading-choice.tsx'
import { RowChoice } from './row-choice.tsx'
import type { RowForm } from './row-forms.ts'
import { REASONS } from './row-forms.ts'
import type { RowActions, RowWork } from './row-work.ts'
import type { TypedOrder } from './typed-order.ts'

export type FieldsProps = {
  readonly form: RowForm
  readonly work: RowWork
  readonly typed: TypedOrder
  readonly onType: (change: Partial<TypedOrder>) => void
  readonly errors: Partial<Record<keyof TypedOrder, string>>
  readonly places: RowActions['places']
}

const TO_ANOTHER: ReadonlySet<RowForm> = new Set(['move-readings', 'merge-rows', 'relate-rows'])
const OF_READINGS: ReadonlySet<RowForm> = new Set(['move-readings', 'split-row'])

/** What a form asks, in the order in which a person thinks of it: which readings, where to, what it is called, why. */
export function RowFields(props: FieldsProps) {
  const { form, work, typed, onType, errors } = props
  return (
    <>
      {OF_READINGS.has(form) && (
        <ReadingChoice
          readings={work.readings}
          chosen={typed.readings}
          onChoose={(readings) => onType({ readings })}
          error={errors.readings}
        />
      )}
      {TO_ANOTHER.has(form) && (
        <RowChoice rows={work.others} chosen={typed.to} onChoose={(to) => onType({ to })} error={errors.to} />
      )}
      {form === 'relate-rows' && <RelationField {...props} />}
      {form === 'overrule-class' && <ClassField {...props} />}
      {form === 'teach-alias' && <AliasFields {...props} />}
      {(form === 'rename-row' || form === 'split-row') && <LabelField {...props} />}
      {REASONS[form] && <ReasonField {...props} />}
    </>
  )
}

function LabelField({ form, typed, onType, errors }: FieldsProps) {
  const said = useWords('rows')
  const own = form === 'split-row'
  return (
    <Field
      id="row-label"
      name="label"
      label={said(own ? 'form.ownLabel' : 'form.label')}
      help={own ? said('form.ownLabelHelp') : undefined}
      error={errors.label}
    >
      {(tie) => (
        <input
          {...tie}
          dir="auto"
          className="field-input"
          value={typed.label}
          onChange={(event) => onType({ label: event.target.value })}
        />
      )}
    </Field>
  )
}

function ReasonField({ form, typed, onType, errors }: FieldsProps) {
  const said = useWords('rows')
  const help = REASONS[form] === 'asked' ? said('form.optional') : undefined
  return (
    <Field id="row-reason" name="reason" label={said('form.reason')} help={help} error={errors.reason}>
      {(tie) => (
        <textarea
          {...tie}
          dir="auto"
          rows={2}
          className="field-input"
          value={typed.reason}
          onChange={(event) => onType({ reason: event.target.value })}
        />
      )}
    </Field>
  )
}

function RelationField({ typed, onType, errors }: FieldsProps) {
  const said = useWords('rows')
  return (
    <Field id="row-relation" name="relation" label={said('form.relation')} error={errors.relation}>
      {(tie) => (
        <select
          {...tie}
          className="field-input"
          value={typed.relation}
          onChange={(event) => onType({ relation: event.target.value })}
        >
          <option value="" />
          {RELATIONS.map((relation) => (
            <option key={relation} value={relation}>
              {said(`relation.${relation}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ClassField({ work, typed, onType, errors }: FieldsProps) {
  const said = useWords('rows')
  const marks = useWords('marks')
  const { class: id, because } = work.engine
  return (
    <>
      <p className="text-soft">{said('form.engineSays', { class: marks(`class.${id}`), because })}</p>
      <Field id="row-class" name="class" label={said('form.class')} error={errors.class}>
        {(tie) => (
          <select
            {...tie}
            className="field-input"
            value={typed.class}
            onChange={(event) => onType({ class: event.target.value })}
          >
            <option value="" />
            {CLASS_IDS.map((one) => (
              <option key={one} value={one}>
                {marks(`class.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
