import { KEY_PLACES, KEYS, keysOf } from '#components/keys/keys.ts'
import { PrintedKey } from '#components/keys/printed-key.tsx'
import { useWords } from '#words'

/** Every key as it is until a person gives it another. */
export function KeyList() {
  const said = useWords('keys')
  return (
    <div className="grid max-w-5xl gap-x-8 sm:grid-cols-3">
      {KEY_PLACES.map((place) => (
        <section key={place} aria-labelledby={`legend-${place}`} className="border-t border-rule py-3">
          <h3 id={`legend-${place}`} className="font-semibold">
            {said(`where.${place}`)}
          </h3>
          <dl>
            {KEYS.filter(({ where }) => where === place).map(({ id }) => (
              <div key={id} className="flex items-baseline justify-between gap-3 py-0.5">
                <dt>{said(`does.${id}`)}</dt>
                <dd className="flex flex-wrap justify-end gap-1.5">
                  {keysOf(id, {}).map((key) => (
                    <PrintedKey key={key} of={key} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
