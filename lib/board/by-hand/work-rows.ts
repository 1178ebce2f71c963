import { reckoned } from '#lib/claims/regroup.ts'
import type { Claim, Comparison, Figure, Finding, Relation } from '#lib/claims/types.ts'
import type { Act } from '../acts.ts'
import type { BoardArticle, Hand } from '../types.ts'
import { applyAct } from './apply.ts'
import { isRowAct, type RowAct } from './row-act.ts'
import { type Work, type WorkedRow, workOn } from './worked-rows.ts'

/** What was done to a row, before it is known whether its readings are still those that it was done on. */
export type BareHand = Omit<Hand, 'overruledOnOthers'>

/** The engine's rows with what people did to them. */
export type WorkedRows = {
  readonly comparison: Comparison
  /** With the origins that aliases gave their claims. */
  readonly articles: readonly BoardArticle[]
  /** By the row's key, for every row that somebody touched. */
  readonly hands: ReadonlyMap<string, BareHand>
  /** Acts that stand, and whose words are in no row any more or can no longer be done. */
  readonly unplaced: readonly RowAct[]
}

/** Acts on rows in, rows out; what nobody touched stays the very row that the engine made. */
export function workRows(
  comparison: Comparison,
  articles: readonly BoardArticle[],
  acts: readonly Act[],
  undone: ReadonlySet<number>,
): WorkedRows {
  const standing = acts
    .filter(isRowAct)
    .filter(({ seq }) => !undone.has(seq))
    .sort((a, b) => a.seq - b.seq)
  if (standing.length === 0) return { comparison, articles, hands: new Map(), unplaced: [] }
  const work = workOn(comparison, articles)
  const unplaced = standing.filter((act) => !applyAct(act, work))
  const rows = [...work.rows.values()]
  const related = relatedNow(work)
  const engine = new Map(rows.map((row) => [row.key, engineNow(row, work, related.get(row.key) ?? [])]))
  return {
    comparison: {
      ...comparison,
      figures: rows.map((row) => figureNow(row, engine.get(row.key) ?? row.figure)),
      findings: comparison.findings.map((finding) => findingNow(finding, work)),
    },
    articles: articles.map((article) => ({ ...article, claims: claimsNow(article.claims, work) })),
    hands: new Map(
      rows.filter(isTouched).map((row) => [row.key, handOf(row, engine.get(row.key) ?? row.figure)]),
    ),
    unplaced,
  }
}

/** What the engine says of a row's claims as they stand together now. */
function engineNow(row: WorkedRow, work: Work, related: Figure['related']): Figure {
  return { ...row.figure, ...(row.changed ? reckonedNow(row, work) : {}), related }
}

/** The same with the label and the class that the desk gave it. */
function figureNow({ renamed, overruled }: WorkedRow, engine: Figure): Figure {
  const desk = overruled?.payload
  return {
    ...engine,
    ...(renamed ? { label: renamed.payload.label } : {}),
    ...(desk ? { class: desk.class, because: desk.reason, rule: 'overruled' } : {}),
  }
}

function reckonedNow({ figure, members }: WorkedRow, work: Work) {
  const reckoning = reckoned(
    [...members].flatMap((id) => work.members.get(id) ?? []),
    work.told,
  )
  const speaking = new Set(reckoning.readings.map(({ article }) => article))
  const silences = new Map(figure.silent.map(({ article, kind }) => [article, kind]))
  const silent = work.told.articles
    .filter(({ id }) => !speaking.has(id))
    .map(({ id }) => ({ article: id, kind: silences.get(id) ?? ('not-mentioned' as const) }))
  return { ...reckoning, silent }
}

const INVERSE = {
  'subset-of': 'superset-of',
  'superset-of': 'subset-of',
  'part-of-sum': 'part-of-sum',
  'other-window': 'other-window',
  'other-place': 'other-place',
} as const satisfies Record<Relation, Relation>

/** The engine's relations where both rows still stand, and over them those that people tied. */
function relatedNow(work: Work): ReadonlyMap<string, Figure['related']> {
  const { rows, relations } = work
  const ties = new Map([...rows.keys()].map((key) => [key, new Map<string, Relation>()]))
  for (const { figure, key } of rows.values()) {
    for (const { to, relation } of figure.related) {
      const now = keyNow(to, work)
      if (now !== null && now !== key) ties.get(key)?.set(now, relation)
    }
  }
  for (const { from, to, relation } of relations) {
    const [a, b] = [keyNow(from, work), keyNow(to, work)]
    if (a === null || b === null || a === b) continue
    ties.get(a)?.set(b, relation)
    ties.get(b)?.set(a, INVERSE[relation])
  }
  return new Map(
    [...ties].map(([key, own]) => [key, [...own].map(([to, relation]) => ({ to, relation }))] as const),
  )
}

/** Where a row is now that may have gone into another, and that into a third. */
function keyNow(key: string, { rows, mergedInto }: Work): string | null {
  const seen = new Set<string>()
  let now: string | undefined = key
  while (now !== undefined && !rows.has(now) && !seen.has(now)) {
    seen.add(now)
    now = mergedInto.get(now)
  }
  return now !== undefined && rows.has(now) ? now : null
}

function findingNow(finding: Finding, work: Work): Finding {
  const rows = finding.rows.map((key) => keyNow(key, work)).filter((key) => key !== null)
  return { ...finding, rows: [...new Set(rows)] }
}

function claimsNow(claims: ReadonlyMap<string, Claim>, { members }: Work): ReadonlyMap<string, Claim> {
  return new Map([...claims].map(([id, claim]) => [id, members.get(id)?.claim ?? claim]))
}

const isTouched = (row: WorkedRow): boolean =>
  row.changed ||
  row.aliases.length > 0 ||
  [row.renamed, row.hidden, row.overruled].some((act) => act !== null)

function handOf({ brought, renamed, hidden, overruled, aliases }: WorkedRow, engine: Figure): BareHand {
  const { label, class: id, because } = engine
  return { engine: { label, class: id, because }, renamed, hidden, overruled, brought, aliases }
}
