import Link from 'next/link'
import { articleName } from '#components/board/board-view.ts'
import { legendHref } from '#components/page/addresses.ts'
import type { Board, Row } from '#lib/board/types.ts'
import { FINDINGS } from '#lib/claims/findings/index.ts'
import type { Finding } from '#lib/claims/types.ts'
import { printNumber } from '#lib/decisions/print-number.ts'

/** What the arithmetic shows of the row, each with the words it stands on; a number that no text states is marked. */
export function Findings({ board, row }: { readonly board: Board; readonly row: Row }) {
  if (row.findings.length === 0) return null
  return (
    <section aria-label="Findings" className="border-t border-rule py-2">
      <h3 className="kicker">Findings</h3>
      <ul>
        {row.findings.map((finding) => (
          <li key={`${finding.rule} ${finding.claims.join(' ')}`} className="py-1">
            <p>
              <Link href={legendHref(finding.rule)} className="font-semibold">
                {labelOf(finding)}
              </Link>
              . {finding.because}
            </p>
            {finding.derived && (
              <p className="text-2xs">
                Derived, and printed by nobody: <b>{printNumber(finding.derived.value)}</b>
              </p>
            )}
            <Quotes board={board} claims={finding.claims} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const labelOf = ({ rule }: Finding) => FINDINGS.find(({ id }) => id === rule)?.label ?? rule

function Quotes({ board, claims }: { readonly board: Board; readonly claims: readonly string[] }) {
  const quoted = claims.flatMap((id) => {
    const article = board.articles.find((one) => one.claims.has(id))
    const claim = article?.claims.get(id)
    return article && claim ? [{ article, claim }] : []
  })
  return (
    <ul>
      {quoted.map(({ article, claim }) => (
        <li key={claim.id}>
          <span dir="auto" className="words">
            <mark>{claim.quote}</mark>
          </span>{' '}
          <span className="text-2xs text-soft">
            {article.letter} {articleName(article)}
          </span>
        </li>
      ))}
    </ul>
  )
}
