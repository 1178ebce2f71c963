import { useState } from 'react'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { StateMark } from '#components/marks/state-mark.tsx'
import { STATES } from '#lib/board/types.ts'
import { CLASS_IDS, SILENCES } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import { type FacetId, type Facets, toggled } from './board-query.ts'
import { FACETS, KINDS } from './facets.ts'

type Props = {
  readonly id: FacetId
  readonly facets: Facets
  readonly counts: ReadonlyMap<string, number>
}

/** More values than the eye takes in at once can be searched. */
const MANY = 12

/** The values of a facet, each with the number of rows it would show; several may be chosen. */
export function FacetPanel({ id, facets, counts }: Props) {
  const { go } = useBoardAddress()
  const words = useWords('board')
  const [typed, setTyped] = useState('')
  const chosen = facets[id]
  const values = offered(id, chosen, counts)
  const found = values.filter((value) => value.toLowerCase().includes(typed.trim().toLowerCase()))
  return (
    <>
      {values.length > MANY && (
        <input
          type="search"
          className="field-input"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={words('find')}
          placeholder={words('find')}
        />
      )}
      <ul>
        {found.map((value) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => go({ facets: { ...facets, [id]: toggled(chosen, value) } })}
              />
              <span dir="auto" className="grow">
                <FacetValue id={id} value={value} />
              </span>
              <span className="text-soft">{counts.get(value) ?? 0}</span>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <button type="button" className="button" onClick={() => go({ facets: { ...facets, [id]: [] } })}>
          {words('clear')}
        </button>
      )}
    </>
  )
}

/** In the order of the facet's own list; of origins and outlets those with the most rows first. */
function offered(
  id: FacetId,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const { values } = FACETS[id]
  const there = (value: string) => (counts.get(value) ?? 0) > 0 || chosen.includes(value)
  if (values) return values.filter(there)
  const all = [...new Set([...counts.keys(), ...chosen])]
  return all.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}

function FacetValue({ id, value }: { readonly id: FacetId; readonly value: string }) {
  const words = useWords('board')
  const ofClass = CLASS_IDS.find((one) => id === 'class' && one === value)
  if (ofClass) return <ClassMark of={ofClass} />
  const state = STATES.find((one) => id === 'state' && one === value)
  if (state) return <StateMark of={state} />
  const kind = KINDS.find((one) => id === 'kind' && one === value)
  if (kind) return words(`kind.${kind}`)
  const silence = SILENCES.find((one) => id === 'silence' && one === value)
  return silence ? words(`silence.${silence}`) : value
}
