import Link from 'next/link'
import { When } from '#components/marks/when.tsx'
import { historyHref } from '#components/page/addresses.ts'
import { useWords } from '#words'

/** A name that the whole house takes for another, and who taught it where. */
export type HouseAlias = {
  readonly alias: string
  readonly name: string
  readonly who: string | null
  readonly at: string
  /** The story that it was taught in, and the act that taught it: there it is undone. */
  readonly story: string
  readonly seq: number
}

/** The names that are one, or how to teach the first. */
export function AliasList({ aliases }: { readonly aliases: readonly HouseAlias[] }) {
  const said = useWords('house')
  if (aliases.length === 0) return <p className="max-w-3xl text-soft">{said('aliases.none')}</p>
  return (
    <ul className="max-w-4xl border-t border-strong">
      {aliases.map(({ alias, name, who, at, story, seq }) => (
        <li
          key={`${story} ${seq}`}
          className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-1.5"
        >
          <span>
            <b dir="auto" className="font-semibold">
              {alias}
            </b>{' '}
            <span className="text-soft">{said('aliases.is')}</span>{' '}
            <b dir="auto" className="font-semibold">
              {name}
            </b>
          </span>
          <span className="ms-auto text-soft">
            {who ?? said('aliases.desk')}, <When at={at} />
          </span>
          <Link href={{ ...historyHref(story), hash: `act-${seq}` }}>{said('aliases.where')}</Link>
        </li>
      ))}
    </ul>
  )
}
