import { articleName } from '#components/board/board-view.ts'
import type { Board } from '#lib/board/types.ts'
import { useWords } from '#words'

/** With which other articles this one was copied from one original, and what shows it. */
export function FamilyNotes({ board, article }: { readonly board: Board; readonly article: string }) {
  const said = useWords('article')
  const comma = useWords('marks')('comma')
  const families = board.families.filter(({ articles }) => articles.includes(article))
  return (
    <ul className="text-soft">
      {families.map(({ articles, agency, evidence }) => {
        const others = board.articles.filter(({ id }) => id !== article && articles.includes(id))
        const names = others.map(articleName).join(comma)
        return (
          <li key={articles.join()}>
            {agency
              ? said('copiedFrom', { agency, others: names, evidence })
              : said('copied', { others: names, evidence })}
          </li>
        )
      })}
    </ul>
  )
}
