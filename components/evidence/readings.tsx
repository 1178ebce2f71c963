import Link from 'next/link'
import { memo, useEffect, useRef, useState } from 'react'
import { useBoardAddress } from '#components/board/board-address.tsx'
import { articleName } from '#components/board/board-view.ts'
import { articleHref } from '#components/page/addresses.ts'
import { CorrectedMark } from '#components/texts/corrected-mark.tsx'
import { TextsLink } from '#components/texts/texts-link.tsx'
import type { ArticleReading, EqualReadings } from '#lib/board/equal-readings.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import type { Claim } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { Chain } from './chain.tsx'
import { useArticle, useStory } from './evidence-context.ts'
import { MarkedPassage } from './marked-passage.tsx'

/** What every article says for a figure, in its own sentences; those that print the same stand together. */
export const Readings = memo(function Readings({ row }: { readonly row: RowEvidence }) {
  const t = useWords('evidence')
  const story = useStory()
  const articles = row.cells.map(({ article }) => article)
  const claims = new Map(row.cells.flatMap((cell) => cell.claims).map((claim) => [claim.id, claim]))
  return (
    <section aria-label={t('readings')} className="evidence-part">
      <ol>
        {row.readings.map((equal) => (
          <Equal key={equal.printed} equal={equal} claims={claims} corrections={row.corrections} />
        ))}
      </ol>
      {articles.length > 1 && (
        <TextsLink story={story.id} articles={articles} figure={row.figure.key} className="text-2xs" />
      )}
    </section>
  )
})

type EqualProps = Known & { readonly equal: EqualReadings }

/** What the readings name by id, and what people said about them. */
type Known = {
  readonly claims: ReadonlyMap<string, Claim>
  readonly corrections: RowEvidence['corrections']
}

/** As many articles as anybody reads through one by one; a wire story that two hundred print waits behind a button. */
const SHOWN = 8

function Equal({ equal, claims, corrections }: EqualProps) {
  const t = useWords('evidence')
  const [all, setAll] = useState(false)
  const { printed, articles, origins } = equal
  const chosen = useBoardAddress().query.article
  const isChosenBehind = articles.slice(SHOWN).some(({ article }) => article === chosen)
  const shown = all || isChosenBehind ? articles : articles.slice(0, SHOWN)
  return (
    <li className="equal-readings">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <b dir="auto" className="equal-value">
          {printed}
        </b>
        <span className="text-2xs text-soft">
          {t('inArticles', { count: articles.length })} ·{' '}
          {origins.length === 0 ? t('noOrigin') : t('byOrigins', { count: origins.length })}
        </span>
      </h3>
      <ul>
        {shown.map((reading) => (
          <Reading key={reading.article} reading={reading} claims={claims} corrections={corrections} />
        ))}
      </ul>
      {shown.length < articles.length && (
        <button type="button" className="ms-2.5 mt-1 underline" onClick={() => setAll(true)}>
          {t('more', { count: articles.length - shown.length })}
        </button>
      )}
    </li>
  )
}

type ReadingProps = Known & { readonly reading: ArticleReading }

function Reading({ reading, claims, corrections }: ReadingProps) {
  const story = useStory()
  const article = useArticle(reading.article)
  const line = useRef<HTMLLIElement>(null)
  const isChosen = useBoardAddress().query.article === reading.article
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  if (!article) return null
  return (
    <li ref={line} aria-current={isChosen ? 'true' : undefined} className="pt-1.5">
      <p className="text-2xs">
        <b className="me-1">{article.letter}</b>
        <Link href={articleHref(story.id, article.id)} prefetch={false} dir="auto" className="font-semibold">
          {articleName(article)}
        </Link>
      </p>
      {reading.passages.map((passage) => {
        const own = passage.claims.flatMap((id) => claims.get(id) ?? [])
        return (
          <div key={passage.start} className="mt-0.5">
            <MarkedPassage passage={passage} claims={own} />
            {distinctChains(own, reading).map((claim) => (
              <Chain
                key={claim.id}
                claim={claim}
                outlet={articleName(article)}
                from={reading.asOfFrom[claim.id] ?? null}
              />
            ))}
            {own.map(({ id }) => (
              <CorrectedMark key={id} corrections={corrections} claim={id} />
            ))}
          </div>
        )
      })}
    </li>
  )
}

/** Two figures of one sentence that one body gives at one moment have one chain. */
function distinctChains(claims: readonly Claim[], { asOfFrom }: ArticleReading): readonly Claim[] {
  const said = ({ id, speaker, origin, via, asOf, position, stance }: Claim) =>
    [speaker, origin, via, asOf, position, stance, asOfFrom[id]].join('\n')
  return claims.filter((claim, index) => claims.findIndex((other) => said(other) === said(claim)) === index)
}
