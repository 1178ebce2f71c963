import { printClaim } from '#lib/board/display.ts'
import { GROUPS, groupOf } from '#lib/board/groups.ts'
import { FINDINGS } from '#lib/claims/findings/index.ts'
import type { ArticleRead, Claim, Comparison, Figure, Finding, Silence } from '#lib/claims/types.ts'
import { howMany, padTo, wrap } from './collate-layout.ts'

const LABEL = 34
const NARROWEST = 9
const WIDEST = 18

const SILENT = {
  'not-mentioned': '–',
  'no-number': '(no number)',
  unknown: '(unknown)',
} as const satisfies Record<Silence, string>

/** What one article says in one row: its values, each once, in the order of the text. */
type Cell = readonly string[]
type Row = { readonly figure: Figure; readonly cells: readonly Cell[] }

/** A comparison for a person: the articles side by side, and under each row its class, its origins and the because. */
export function compareText(comparison: Comparison, width: number): string {
  const { articles, figures, families } = comparison
  const rows = figures.map((figure) => ({ figure, cells: cellsOf(figure, articles) }))
  const counts = [
    howMany(articles.length, 'article'),
    howMany(families.length, 'family', 'families'),
    howMany(figures.length, 'figure'),
    howMany(comparison.findings.length, 'finding'),
  ]
  const lines = [comparison.story.title, counts.join(' · '), '', ...articleLines(comparison), '']
  const labels = new Map(figures.map((figure) => [figure.key, figure.label]))
  const columns = columnWidths(articles, rows)
  const sideBySide = LABEL + columns.reduce((sum, column) => sum + column + 2, 0) <= width
  if (sideBySide) lines.push(headLine(articles, columns))
  for (const group of GROUPS) {
    const own = rows.filter(({ figure }) => groupOf(figure) === group.id)
    if (own.length === 0) continue
    lines.push('', group.label.toUpperCase())
    for (const row of own) {
      lines.push(...(sideBySide ? rowAcross(row, columns) : rowDown(row, articles)))
      lines.push(...notes(row.figure, labels, width))
    }
  }
  lines.push(...findingLines(comparison.findings, width))
  return `${lines.join('\n')}\n`
}

/** What the arithmetic shows: first what is to be asked about, then what only adds up. */
function findingLines(findings: readonly Finding[], width: number): string[] {
  const labels = new Map(FINDINGS.map(({ id, label }) => [id, label]))
  const told = findings.flatMap(({ rule, because, derived }) => {
    const mark = derived ? ` [derived: ${derived.value.toLocaleString('en-GB')}]` : ''
    return wrap(`${labels.get(rule) ?? rule}: ${because}${mark}`, Math.max(40, width))
  })
  return told.length > 0 ? ['', 'FINDINGS', ...told] : []
}

function articleLines({ articles, families }: Comparison): string[] {
  const file = Math.max(0, ...articles.map((article) => article.file.length))
  return [
    ...articles.map((article) =>
      [article.file.padEnd(file), article.outlet ?? 'no outlet given', dateOf(article)].join('  '),
    ),
    ...families.map(({ articles: members, agency, evidence }) =>
      `family ${agency ?? ''} ${members.join(', ')}: ${evidence}`.replace('  ', ' '),
    ),
  ]
}

function dateOf({ published, publishedBasis }: ArticleRead): string {
  if (published === null) return 'no date given'
  return publishedBasis === 'inferred' ? `${published} (inferred)` : published
}

function cellsOf(figure: Figure, articles: readonly ArticleRead[]): Cell[] {
  return articles.map((article) => {
    const ids = figure.readings.find((reading) => reading.article === article.id)?.claims ?? []
    const claims = ids.flatMap((id) => article.claims.find((claim) => claim.id === id) ?? [])
    if (claims.length > 0) return distinct(claims)
    const silence = figure.silent.find((silent) => silent.article === article.id)
    return [SILENT[silence?.kind ?? 'not-mentioned']]
  })
}

function distinct(claims: readonly Claim[]): Cell {
  return [...new Set(claims.map(printClaim))]
}

function columnWidths(articles: readonly ArticleRead[], rows: readonly Row[]): number[] {
  return articles.map((article, at) => {
    const lengths = [stem(article.file), ...rows.flatMap((row) => row.cells[at] ?? [])].map(
      (cell) => cell.length,
    )
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths))
  })
}

function headLine(articles: readonly ArticleRead[], columns: readonly number[]): string {
  const heads = articles.map((article, at) => padTo(stem(article.file), columns[at] ?? NARROWEST))
  return [padTo('', LABEL), ...heads].join('  ').trimEnd()
}

/** As many lines as its label, or its longest cell, needs. */
function rowAcross({ figure, cells }: Row, columns: readonly number[]): string[] {
  const widths = [LABEL, ...columns]
  const all = [[figure.label], ...cells].map((cell, at) => {
    const width = widths[at] ?? NARROWEST
    return { width, lines: cell.flatMap((value) => wrap(value, width)) }
  })
  const height = Math.max(...all.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    all
      .map(({ width, lines }) => padTo(lines[line] ?? '', width))
      .join('  ')
      .trimEnd(),
  )
}

/** Where the articles are too many to stand beside each other: one line each, and the silent ones together. */
function rowDown({ figure, cells }: Row, articles: readonly ArticleRead[]): string[] {
  const reads = articles.flatMap((article, at) => {
    const says = figure.readings.some((reading) => reading.article === article.id)
    return says ? [`    ${padTo(article.file, LABEL - 4)}  ${(cells[at] ?? []).join(' / ')}`] : []
  })
  return [
    figure.label,
    ...reads,
    ...(figure.silent.length > 0 ? [`    silent: ${figure.silent.length}`] : []),
  ]
}

function notes(figure: Figure, labels: ReadonlyMap<string, string>, width: number): string[] {
  const origins = figure.origins.length > 0 ? ` [${figure.origins.join('; ')}]` : ''
  const related = figure.related.map(({ to, relation }) => `${relation} "${labels.get(to) ?? to}"`)
  const series = figure.series.map(({ because }) => because)
  const said = [`${figure.class}: ${figure.because}${origins}`, ...series, ...related]
  return said.flatMap((note) => wrap(note, Math.max(40, width - 4)).map((line) => `    ${line}`))
}

function stem(file: string): string {
  return file.replace(/\.[a-z]+$/, '')
}
