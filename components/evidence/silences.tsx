import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { SILENCES } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { useStory } from './evidence-context.ts'
import { letteredName } from './lettered-name.ts'

/** Who says nothing for the figure, and how: a silence is something an editor asks about. */
export function Silences({ row }: { readonly row: RowEvidence }) {
  const t = useWords('evidence')
  const marks = useWords('marks')
  const { articles } = useStory()
  if (row.silences.length === 0) return null
  return (
    <section aria-label={t('silences')} className="evidence-part">
      <h3 className="kicker">{t('silences')}</h3>
      <ul className="text-soft">
        {SILENCES.map((kind) => {
          const silent = row.silences.filter((one) => one.kind === kind)
          const named = articles.filter(({ id }) => silent.some(({ article }) => article === id))
          if (named.length === 0) return null
          const names = named.map(letteredName).join(marks('comma'))
          return (
            <li key={kind}>
              {t(`silence.${kind}`, { count: named.length, names })}
              <WordsWithout silent={silent} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The sentences that lack the number, each under its article's letter. */
function WordsWithout({ silent }: { readonly silent: RowEvidence['silences'] }) {
  const { articles } = useStory()
  const sentences = silent.filter(({ sentence }) => sentence !== null)
  if (sentences.length === 0) return null
  return (
    <ul>
      {sentences.map(({ article, sentence }) => (
        <li key={article} className="flex gap-1.5">
          <b className="text-2xs">{articles.find(({ id }) => id === article)?.letter}</b>
          <q dir="auto" className="words words-small">
            {sentence}
          </q>
        </li>
      ))}
    </ul>
  )
}
