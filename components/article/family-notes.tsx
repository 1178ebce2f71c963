import { articleName } from '#components/board/board-view.ts'
import type { Board } from '#lib/board/types.ts'
import { useWords } from '#words'

/** With which other articles this one was copied from one original, and what shows it. */
export function FamilyNotes({ board, article }: { readonly board: Board; readonly article: string }) {
  const said = useWords('article')
  const families = board.families.filter(({ articles }) => articles.includes(article))
  return (
    <ul className="text-soft">
      {families.map(({ articles, agency, evidence }) => {
        const others = board.articles.filter(({ id }) => id !== article && articles.includes(id))
        return (
          <li key={articles.join()}>
            {agency
              ? said('copiedFrom', { agency, others: others.map(articleName).join(', '), evidence })
              : said('copied', { others: others.map(articleName).join(', '), evidence })}
          </li>
        )
      })}
    </ul>
  )
}
