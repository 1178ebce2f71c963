import { useWords } from '#words'
import type { ReadingWork } from './row-work.ts'

type Props = {
  readonly readings: readonly ReadingWork[]
  readonly chosen: readonly string[]
  readonly onChoose: (readings: readonly string[]) => void
  readonly error: string | undefined
}

/** Which of the row's readings, each with its words and who printed them. */
export function ReadingChoice({ readings, chosen, onChoose, error }: Props) {
  const said = useWords('rows')
  return (
    <fieldset aria-describedby={error ? 'row-readings-error' : undefined}>
      <legend className="mb-1 font-semibold">{said('form.readings')}</legend>
      <ul className="row-readings">
        {readings.map(({ id, letter, article, quote, around }) => (
          <li key={id}>
            <label className="flex items-baseline gap-2">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span>
                <span className="words" dir="auto">
                  {around && <span className="text-soft">{around.before}</span>}
                  {quote}
                  {around && <span className="text-soft">{around.after}</span>}
                </span>{' '}
                <span className="text-soft">
                  {letter} · {article}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {error && (
        <p id="row-readings-error" className="font-medium text-warn">
          {error}
        </p>
      )}
    </fieldset>
  )
}
