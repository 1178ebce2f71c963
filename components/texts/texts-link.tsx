import Link from 'next/link'
import { useWords } from '#words'
import { MOST_COLUMNS, textsHref } from './texts-query.ts'

type Props = {
  readonly story: string
  /** One is joined by the one that differs most from it; of more than four the first four are shown. */
  readonly articles: readonly string[]
  /** The row to open the texts at. */
  readonly figure?: string | null
  readonly className?: string
}

/** Leads to articles side by side. */
export function TextsLink({ story, articles, figure = null, className = '' }: Props) {
  const said = useWords('texts')
  return (
    <Link
      href={textsHref(story, articles.slice(0, MOST_COLUMNS), { figure })}
      prefetch={false}
      className={className}
    >
      {said('title')}
    </Link>
  )
}
