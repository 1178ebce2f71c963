import Link from 'next/link'
import { useFormatter } from 'use-intl/react'
import { useBoardAddress } from '#components/board/board-address.tsx'
import type { PartOfWhole } from '#lib/board/related-sums.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { useWords } from '#words'
import { useStory } from './evidence-context.ts'
import { letteredName } from './lettered-name.ts'

/** Rows that belong to this one without being the same question: the 111 civilians of the 727. */
export function Related({ row }: { readonly row: RowEvidence }) {
  const t = useWords('evidence')
  const address = useBoardAddress()
  if (row.related.length === 0) return null
  return (
    <section aria-label={t('related')} className="evidence-part">
      <h3 className="kicker">{t('related')}</h3>
      <ul>
        {row.related.map(({ key, label, relation, spread, sums }) => (
          <li key={`${relation} ${key}`}>
            {t(`relation.${relation}`)}{' '}
            <Link
              href={address.href({ figure: key })}
              scroll={false}
              prefetch={false}
              onNavigate={(event) => {
                event.preventDefault()
                address.go({ figure: key })
              }}
            >
              {label}
            </Link>{' '}
            <bdi className="text-soft">{spread}</bdi>
            <Sums of={sums} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "111 of 727 is 15%, which leaves 616", and who prints both. */
function Sums({ of }: { readonly of: readonly PartOfWhole[] }) {
  const t = useWords('evidence')
  const marks = useWords('marks')
  const format = useFormatter()
  const { articles } = useStory()
  return (
    <ul className="text-2xs text-soft">
      {of.map(({ part, whole, left, share, articles: ids }) => (
        <li key={`${part} ${whole}`}>
          {t('ofWhole', {
            part: format.number(part),
            whole: format.number(whole),
            left: format.number(left),
            share: format.number(share, { style: 'percent', maximumFractionDigits: 1 }),
          })}{' '}
          (
          {articles
            .filter(({ id }) => ids.includes(id))
            .map(letteredName)
            .join(marks('comma'))}
          )
        </li>
      ))}
    </ul>
  )
}
