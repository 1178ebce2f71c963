'use client'

import { useRouter } from 'next/navigation'
import { useWords } from '#words'
import { MOST_COLUMNS, textsHref } from './texts-query.ts'

type Props = {
  readonly story: string
  readonly articles: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  readonly chosen: readonly string[]
}

/** One list for each column and one for another: the browser's own, which the keyboard searches. Without script a form. */
export function ArticleChoice({ story, articles, chosen }: Props) {
  const said = useWords('texts')
  const router = useRouter()
  const places = [...chosen, ''].slice(0, Math.min(MOST_COLUMNS, articles.length))
  const choose = (place: number, id: string) => {
    const next = places.map((one, at) => (at === place ? id : one === id ? (places[place] ?? '') : one))
    router.push(
      textsHref(
        story,
        next.filter((one) => one !== ''),
      ),
    )
  }
  return (
    <form method="get" aria-label={said('chosen')} className="article-choice not-printed">
      {places.map((id, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is what it is, whichever article stands in it.
        <label key={place}>
          <span className="sr-only">{said('article', { place: place + 1 })}</span>
          <select
            name="articles"
            className="field-input"
            value={id}
            onChange={({ target }) => choose(place, target.value)}
          >
            <option value="">{id === '' ? said('add') : said('none')}</option>
            {articles.map((article) => (
              <option key={article.id} value={article.id}>
                {article.letter} · {article.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <noscript>
        <button type="submit" className="button">
          {said('show')}
        </button>
      </noscript>
    </form>
  )
}
