import { KINDS, kindEntry } from '#lib/decisions/kinds.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { useWords } from '#words'

type Props = {
  readonly row: RowToDecide
  readonly chosen: string
  readonly error: string | undefined
  readonly onChoose: (kind: string) => void
}

/** What kind of answer it is; only kinds that fit the row are offered. */
export function KindChoice({ row, chosen, error, onChoose }: Props) {
  const words = useWords('decision')
  return (
    <fieldset aria-describedby={error ? 'kind-error' : undefined}>
      <legend className="mb-1 font-semibold">{words('answer')}</legend>
      {KINDS.map(({ id }) => kindEntry(id))
        .filter(({ fits }) => fits(row))
        .map(({ id }) => (
          <div key={id} className="flex gap-1.5 py-0.5">
            <input
              type="radio"
              name="kind"
              id={`kind-${id}`}
              value={id}
              aria-describedby={`kind-${id}-help`}
              className="mt-0.5 self-start accent-accent"
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <div>
              <label htmlFor={`kind-${id}`} className="block">
                {words(`kinds.${id}.label`)}
              </label>
              <p id={`kind-${id}-help`} className="text-2xs text-soft">
                {words(`kinds.${id}.help`)}
              </p>
            </div>
          </div>
        ))}
      {error && (
        <p id="kind-error" className="font-medium text-warn">
          {error}
        </p>
      )}
    </fieldset>
  )
}
