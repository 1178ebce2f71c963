import { articleName } from '#components/board/board-view.ts'
import type { Board } from '#lib/board/types.ts'

/** With which other articles this one was copied from one original, and what shows it. */
export function FamilyNotes({ board, article }: { readonly board: Board; readonly article: string }) {
  const families = board.families.filter(({ articles }) => articles.includes(article))
  return (
    <ul className="text-soft">
      {families.map(({ articles, agency, evidence }) => {
        const others = board.articles.filter(({ id }) => id !== article && articles.includes(id))
        return (
          <li key={articles.join()}>
            Copied from one original{agency ? ` (${agency})` : ''} with {others.map(articleName).join(', ')}:{' '}
            {evidence}
          </li>
        )
      })}
    </ul>
  )
}
