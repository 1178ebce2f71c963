import { useEffect, useState } from 'react'
import { Field } from '#components/form/field.tsx'
import { ALIAS_SCOPES } from '#lib/board/row-act-schemas.ts'
import { useWords } from '#words'
import { AliasPlaces } from './alias-places.tsx'
import type { FieldsProps } from './row-fields.tsx'
import type { PlaceWork } from './row-work.ts'

/** After so long without a key the other places are looked for. */
const PAUSE = 300

/** "al-Golani" is the same as "al-Jolani": where it holds, and each other place where it would. */
export function AliasFields(props: FieldsProps) {
  const { work, typed, onType, errors } = props
  const said = useWords('rows')
  const places = useOtherPlaces(props)
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['alias', 'name'] as const).map((field) => (
          <Field
            key={field}
            id={`row-${field}`}
            name={field}
            label={said(`form.${field}`)}
            error={errors[field]}
          >
            {(tie) => (
              <input
                {...tie}
                dir="auto"
                list="row-names"
                autoComplete="off"
                className="field-input"
                value={typed[field]}
                onChange={(event) => onType({ [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <datalist id="row-names">
        {work.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <fieldset>
        <legend className="mb-1 font-semibold">{said('form.scope')}</legend>
        {ALIAS_SCOPES.map((scope) => (
          <label key={scope} className="flex items-baseline gap-2">
            <input
              type="radio"
              name="scope"
              checked={typed.scope === scope}
              onChange={() => onType({ scope })}
            />
            <span>
              {said(`form.scopes.${scope}`)}{' '}
              <span className="text-2xs text-soft">{said(`form.scopeHelp.${scope}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {typed.scope !== 'row' && <AliasPlaces places={places} typed={typed} onType={onType} />}
    </>
  )
}

/** Null while they are looked for. */
function useOtherPlaces({ work, typed: { alias, name, scope }, places }: FieldsProps) {
  const [found, setFound] = useState<readonly PlaceWork[] | null>([])
  useEffect(() => {
    if (scope === 'row' || alias.trim() === '' || name.trim() === '') return setFound([])
    setFound(null)
    let asked = true
    const pause = setTimeout(async () => {
      const answer = await places(work.key, alias, name)
      if (asked) setFound(answer)
    }, PAUSE)
    return () => {
      asked = false
      clearTimeout(pause)
    }
  }, [work.key, alias, name, scope, places])
  return found
}
