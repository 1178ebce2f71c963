import { articleName } from '#components/board/board-view.ts'
import type { StoryEvidence } from '#lib/board/story-evidence.ts'

import type { Evidence } from '#lib/decisions/decision.ts'
import { useWords } from '#words'
import { letteredName } from './lettered-name.ts'

type Named = Pick<StoryEvidence, 'articles' | 'withdrawn'>
type Props = { readonly board: Named; readonly of: readonly Evidence[] }

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

export function EvidenceLine({ board, of }: { readonly board: Named; readonly of: Evidence }) {
  const words = useWords('evidence')
  return (
    <>
      <span dir="auto" className="words">
        <mark>{of.anchor.quote}</mark>
      </span>{' '}
      <span className="text-2xs text-soft">{nameOf(of.anchor.article, board, words)}</span>
    </>
  )
}

function nameOf(
  id: string,
  { articles, withdrawn }: Named,
  words: ReturnType<typeof useWords<'evidence'>>,
): string {
  const standing = articles.find((article) => article.id === id)
  if (standing) return letteredName(standing)
  const gone = withdrawn.find((article) => article.id === id)
  return gone ? words('withdrawn', { name: articleName(gone) }) : id
}
