import { articleName } from '#components/board/board-view.ts'
import type { Board } from '#lib/board/types.ts'
import type { Evidence } from '#lib/decisions/decision.ts'

type Props = { readonly board: Pick<Board, 'articles' | 'withdrawn'>; readonly of: readonly Evidence[] }

/** The exact words that a decision stands on, with the article they were read in. */
export function EvidenceList({ board, of }: Props) {
  return (
    <ul>
      {of.map((evidence) => (
        <li key={`${evidence.anchor.article} ${evidence.anchor.start} ${evidence.kind}`}>
          <EvidenceLine board={board} of={evidence} />
        </li>
      ))}
    </ul>
  )
}

export function EvidenceLine({ board, of }: { readonly board: Props['board']; readonly of: Evidence }) {
  return (
    <>
      <span dir="auto" className="words">
        <mark>{of.anchor.quote}</mark>
      </span>{' '}
      <span className="text-2xs text-soft">{nameOf(of.anchor.article, board)}</span>
    </>
  )
}

function nameOf(id: string, { articles, withdrawn }: Props['board']): string {
  const standing = articles.find((article) => article.id === id)
  if (standing) return `${standing.letter} ${articleName(standing)}`
  const gone = withdrawn.find((article) => article.id === id)
  return gone ? `${articleName(gone)}, withdrawn` : id
}
