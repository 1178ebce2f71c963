import { useWords } from '#words'
import type { PlaceWork } from './row-work.ts'
import type { TypedOrder } from './typed-order.ts'

type Props = {
  readonly places: readonly PlaceWork[] | null
  readonly typed: TypedOrder
  readonly onType: (change: Partial<TypedOrder>) => void
}

/** Each other row where the alias would hold: yes, no, or asked again later. */
export function AliasPlaces({ places, typed, onType }: Props) {
  const said = useWords('rows')
  const { accepted, refused } = typed
  const answer = (key: string, to: 'yes' | 'no' | null) =>
    onType({
      accepted: [...accepted.filter((one) => one !== key), ...(to === 'yes' ? [key] : [])],
      refused: [...refused.filter((one) => one !== key), ...(to === 'no' ? [key] : [])],
    })
  return (
    <section aria-label={said('form.places')} aria-live="polite">
      <h3 className="font-semibold">{said('form.places')}</h3>
      {places === null && <p className="text-soft">{said('form.looking')}</p>}
      {places?.length === 0 && <p className="text-soft">{said('form.noPlaces')}</p>}
      <ul className="row-readings">
        {places?.map(({ key, label, into }) => (
          <li key={key}>
            <fieldset className="flex flex-wrap items-baseline gap-x-3">
              <legend className="contents">
                <span className="grow">
                  {label} {into && <span className="text-soft">{said('form.becomesOne', { into })}</span>}
                </span>
              </legend>
              <Choice
                name={key}
                word={said('form.accept')}
                on={accepted.includes(key)}
                choose={() => answer(key, 'yes')}
              />
              <Choice
                name={key}
                word={said('form.refuse')}
                on={refused.includes(key)}
                choose={() => answer(key, 'no')}
              />
              <Choice
                name={key}
                word={said('form.later')}
                on={!accepted.includes(key) && !refused.includes(key)}
                choose={() => answer(key, null)}
              />
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly word: string
  readonly on: boolean
  readonly choose: () => void
}

function Choice({ name, word, on, choose }: ChoiceProps) {
  return (
    <label className="flex items-baseline gap-1 whitespace-nowrap">
      <input type="radio" name={`place ${name}`} checked={on} onChange={choose} /> {word}
    </label>
  )
}
