import Link from 'next/link'
import { useFormatter } from 'use-intl/react'
import { legendHref } from '#components/page/addresses.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { useWords } from '#words'
import { useStory } from './evidence-context.ts'
import { MarkedPassage } from './marked-passage.tsx'

/** What the arithmetic between readings shows, with the sentences it stands on. It never changes a class. */
export function Findings({ row }: { readonly row: RowEvidence }) {
  const t = useWords('evidence')
  const format = useFormatter()
  const { articles } = useStory()
  if (row.findings.length === 0) return null
  return (
    <section aria-label={t('findings')} className="evidence-part">
      <h3 className="kicker">{t('findings')}</h3>
      <ul className="space-y-1.5">
        {row.findings.map(({ rule, because, derived, quotes }) => (
          <li key={`${rule} ${because}`}>
            <p>
              <Link href={legendHref(rule)} prefetch={false} className="font-semibold">
                {t(`finding.${rule}`)}
              </Link>
            </p>
            <p lang="en" dir="ltr">
              {because}
            </p>
            {derived && (
              <p className="text-2xs text-soft">{t('derived', { value: format.number(derived.value) })}</p>
            )}
            <details>
              <summary className="text-2xs">{t('sentences')}</summary>
              <ul>
                {quotes.map(({ article, marks, ...passage }) => (
                  <li key={`${article} ${passage.start}`} className="flex gap-1.5">
                    <b className="text-2xs leading-5">{articles.find(({ id }) => id === article)?.letter}</b>
                    <MarkedPassage passage={passage} claims={marks} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
