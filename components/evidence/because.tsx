import { useFormatter } from 'use-intl/react'
import type { Difference } from '#lib/board/differences.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { useWords } from '#words'

/** Why the row has its class, with the arithmetic written out. */
export function Because({ row }: { readonly row: RowEvidence }) {
  const t = useWords('evidence')
  const format = useFormatter()
  const { extremes, conversions, figure } = row
  return (
    <section aria-label={t('because')} className="pb-2">
      <p lang="en" dir="ltr">
        {figure.because}
      </p>
      <ul className="text-2xs text-soft">
        {conversions.map(({ value, unit, to, inUnit }) => (
          <li key={`${value} ${unit}`}>
            {t('converted', { value: format.number(value), unit, to: format.number(to), inUnit })}
          </li>
        ))}
        {extremes && (
          <li>
            <Apart of={extremes} />
          </li>
        )}
      </ul>
    </section>
  )
}

function Apart({ of: { from, to, by, share } }: { readonly of: Difference }) {
  const t = useWords('evidence')
  const format = useFormatter()
  const ends = { from: format.number(from), to: format.number(to), by: format.number(by) }
  if (share === null) return t('apart', ends)
  return t('apartShare', { ...ends, share: format.number(share, PERCENT) })
}

export const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const
