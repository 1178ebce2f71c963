import Form from 'next/form'
import Link from 'next/link'
import { type BoardQuery, boardHref, boardParams } from './board-query.ts'

export type TypedSearch = {
  /** As it stands in the box, spaces and all. */
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Told when a link or Enter takes the typed words along. */
  readonly onLeave: () => void
}

type Props = { readonly story: string; readonly query: BoardQuery; readonly search: TypedSearch }

/** The board follows what is typed; without script, Enter sends it. */
export function BoardSearch({ story, query, search }: Props) {
  const others = boardParams(query).filter(([name]) => name !== 'q')
  return (
    <Form
      action={`/stories/${story}`}
      replace
      scroll={false}
      role="search"
      className="flex items-center gap-2"
      onSubmit={search.onLeave}
    >
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        value={search.typed}
        onChange={(event) => search.onType(event.target.value)}
        aria-label="Search the figures"
        aria-keyshortcuts="/"
        placeholder="Search"
        dir="auto"
        data-board-search
        className="field-input w-36 py-0.5"
      />
      {search.typed !== '' && (
        <Link href={boardHref(story, query, { search: '' })} scroll={false} onClick={() => search.onType('')}>
          Clear
        </Link>
      )}
    </Form>
  )
}
