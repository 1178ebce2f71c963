import { type ReactNode, useState } from 'react'
import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'

/** Looks through every word of every cell while it is typed; what is typed is no step on the way back. `children`: how many it found. */
export function BoardSearch({ children }: { readonly children: ReactNode }) {
  const { query, go } = useBoardAddress()
  const words = useWords('board')
  const [typed, setTyped] = useState(query.search)
  // "Clear", Back or a saved view changed it: what stands in the address wins over what was typed here.
  const shown = typed.trim() === query.search ? typed : query.search
  const type = (search: string) => {
    setTyped(search)
    go({ search: search.trim() }, 'replace')
  }
  return (
    <search>
      <input
        type="search"
        value={shown}
        onChange={(event) => type(event.target.value)}
        aria-label={words('search')}
        aria-keyshortcuts="/ Control+F"
        placeholder={words('searchShort')}
        dir="auto"
        data-board-search
        className="field-input"
      />
      {shown !== '' && (
        <button type="button" className="plain" onClick={() => type('')}>
          {words('clear')}
        </button>
      )}
      {children}
    </search>
  )
}
