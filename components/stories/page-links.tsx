import Link from 'next/link'
import { useWords } from '#words'

type Props = {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly search: string
}

/** The way through a list that is longer than a page; nothing where it is not. */
export function PageLinks({ page, pages, search }: Props) {
  const said = useWords('stories')
  if (pages < 2) return null
  const href = (to: number) => ({
    pathname: '/',
    query: { ...(search === '' ? {} : { q: search }), ...(to === 1 ? {} : { page: String(to) }) },
  })
  return (
    <nav aria-label={said('pages.all')} className="flex items-baseline gap-4 py-3">
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev">
          {said('pages.newer')}
        </Link>
      )}
      <span className="text-soft">{said('pages.here', { page, pages })}</span>
      {page < pages && (
        <Link href={href(page + 1)} rel="next">
          {said('pages.older')}
        </Link>
      )}
    </nav>
  )
}
