import { articlesIn, type FamilyNode, type FamilyTie } from '#lib/board/family-trees.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { useWords } from '#words'
import { useArticle, useStory } from './evidence-context.ts'
import { letteredName } from './lettered-name.ts'

type Said = ReadonlyMap<string, string>

/** Which of the row's readings are copies of one another, as small trees with what shows it. */
export function Families({ row }: { readonly row: RowEvidence }) {
  const t = useWords('evidence')
  const { families } = useStory()
  const said: Said = saidBy(row)
  const shown = families.filter(({ root }) => articlesIn(root).some((article) => said.has(article)))
  if (shown.length === 0) return null
  return (
    <section aria-label={t('families')} className="evidence-part">
      <h3 className="kicker">{t('families')}</h3>
      {shown.map(({ agency, root }) => (
        <div key={articlesIn(root).join(' ')} className="mb-1.5">
          <p className="text-2xs text-soft">{agency ? t('familyOf', { agency }) : t('family')}</p>
          <ul className="family-tree">
            <Node node={root} said={said} />
          </ul>
        </div>
      ))}
    </section>
  )
}

function saidBy({ readings }: RowEvidence): Said {
  const said = new Map<string, string>()
  for (const { printed, articles } of readings) {
    for (const { article } of articles) {
      const before = said.get(article)
      said.set(article, before === undefined ? printed : `${before}, ${printed}`)
    }
  }
  return said
}

function Node({ node, said }: { readonly node: FamilyNode; readonly said: Said }) {
  const t = useWords('evidence')
  const article = useArticle(node.article)
  const value = said.get(node.article)
  return (
    <li>
      <span dir="auto" className="font-semibold">
        {article ? letteredName(article) : node.article}
      </span>{' '}
      {value === undefined ? <span className="text-soft">{t('silent')}</span> : t('says', { value })}
      {node.tie && <Tie tie={node.tie} />}
      {node.below.length > 0 && (
        <ul>
          {node.below.map((one) => (
            <Node key={one.article} node={one} said={said} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Tie({ tie: { because, first, by, words } }: { readonly tie: FamilyTie }) {
  const t = useWords('evidence')
  const order = first === 'nobody' ? t('tieFirst.nobody') : t(`tieFirst.${first}.${by ?? 'none'}`)
  return (
    <div className="text-2xs text-soft">
      <p lang="en" dir="ltr">
        {because}.
      </p>
      <p>{order}</p>
      {words.length > 0 && (
        <details>
          <summary>{t('shared')}</summary>
          <ul>
            {words.map((run) => (
              <li key={run} dir="auto" className="words words-small">
                {run}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
