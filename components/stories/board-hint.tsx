import Link from 'next/link'
import { addArticlesHref } from '#components/page/addresses.ts'
import { useWords } from '#words'

type Props = { readonly story: string; readonly articles: number; readonly figures: number }

/** What a board that cannot show a difference yet is waiting for; nothing where it can. */
export function BoardHint({ story, articles, figures }: Props) {
  const said = useWords('stories')
  const why = whyEmpty(articles, figures)
  if (why === null) return null
  return (
    <p className="not-printed max-w-3xl border-s-2 border-accent py-1 ps-3">
      {said(`hint.${why}`)}{' '}
      <Link href={addArticlesHref(story)} className="whitespace-nowrap">
        {said('hint.add')}
      </Link>
    </p>
  )
}

function whyEmpty(articles: number, figures: number): 'noArticle' | 'noFigure' | 'oneArticle' | null {
  if (articles === 0) return 'noArticle'
  if (figures === 0) return 'noFigure'
  return articles === 1 ? 'oneArticle' : null
}
