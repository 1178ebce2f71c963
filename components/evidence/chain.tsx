import type { Claim, SeriesPoint } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { useMoment } from './use-moment.ts'

type Props = { readonly claim: Claim; readonly outlet: string; readonly from: SeriesPoint['from'] }

/** Through whose hands a claim came – said by, answered for by, via, printed by – and when it was true. */
export function Chain({ claim, outlet, from }: Props) {
  const t = useWords('evidence')
  const moment = useMoment()
  const { speaker, origin, via, position, stance } = claim
  const links = [
    origin === null && speaker === null ? t('noOrigin') : null,
    speaker !== null && speaker !== origin ? t('said', { speaker }) : null,
    origin !== null
      ? speaker === origin
        ? t('saidAndCounted', { origin })
        : t('counted', { origin })
      : null,
    via !== null ? t('via', { via }) : null,
    t('printed', { outlet }),
  ].filter((link) => link !== null)
  const how = [
    position === 'body' ? null : t(`position.${position}`),
    stance === 'asserted' ? null : t(`stance.${stance}`),
    momentOf(claim, from, t, moment),
  ].filter((word) => word !== null)
  return (
    <div className="text-2xs text-soft">
      <ol aria-label={t('chain')} className="chain">
        {links.map((link) => (
          <li key={link} dir="auto">
            {link}
          </li>
        ))}
      </ol>
      {how.length > 0 && <p>{how.join(' · ')}</p>}
    </div>
  )
}

type Words = ReturnType<typeof useWords<'evidence'>>

/** A count is true at a moment; a distance is not, and a date or a name is what it is. */
function momentOf(
  { kind, asOf }: Claim,
  from: Props['from'],
  t: Words,
  moment: (iso: string) => string,
): string | null {
  if (kind === 'date' || kind === 'name') return null
  if (asOf === null || from === null) return kind === 'count' ? t('asOfUnknown') : null
  return t('asOf', { date: moment(asOf), from: t(`from.${from}`) })
}
