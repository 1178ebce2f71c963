import { articleName } from '#components/board/board-view.ts'
import type { Board, Row } from '#lib/board/types.ts'
import { SILENCES, type Silence } from '#lib/claims/types.ts'

const SENTENCES = {
  'not-mentioned': 'state no figure in this row',
  'no-number': 'speak of it without a number',
  unknown: 'say it is not known',
} as const satisfies Record<Silence, string>
const SENTENCES_OF_ONE = {
  'not-mentioned': 'states no figure in this row',
  'no-number': 'speaks of it without a number',
  unknown: 'says it is not known',
} as const satisfies Record<Silence, string>

/** Who says nothing for the figure, and how: a silence is something an editor asks about. */
export function Silences({ board, row }: { readonly board: Board; readonly row: Row }) {
  if (row.figure.silent.length === 0) return null
  return (
    <ul className="border-t border-rule py-2 text-soft">
      {SILENCES.map((kind) => {
        const silent = row.figure.silent.filter((one) => one.kind === kind)
        const names = board.articles.filter(({ id }) => silent.some(({ article }) => article === id))
        if (names.length === 0) return null
        const verb = names.length === 1 ? SENTENCES_OF_ONE[kind] : SENTENCES[kind]
        return (
          <li key={kind}>
            {names.map((article) => `${article.letter} ${articleName(article)}`).join(', ')} {verb}.
          </li>
        )
      })}
    </ul>
  )
}
