import { BY_HAND } from '#lib/board/claim-seen.ts'
import { asOfShort, hedgeMark, printValue } from '#lib/board/display.ts'
import { placeOfLetter } from '#lib/board/letters.ts'
import { needsDecision } from '#lib/board/need.ts'
import { printSpread } from '#lib/board/spread.ts'
import type { Board, BoardArticle, Cell, Row, State } from '#lib/board/types.ts'
import type { Was } from '#lib/board/what-if.ts'
import { CLASS_IDS, type Claim, type ClassId, type Kind, type Silence } from '#lib/claims/types.ts'
import { hedgeWords } from '#lib/decisions/hedge-words.ts'
import { printDate } from '#lib/decisions/print-date.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'
import type { Facets, Show } from './board-query.ts'
import { type FacetCounts, knownValues } from './facets.ts'
import { type PlacedRow, placed } from './placed-rows.ts'
import { type Plot, plotOf } from './plot.ts'

/** The board as plain data that is ready to be shown; it goes to the browser as it is. */
export type BoardView = {
  readonly story: string
  /** Changes with everything that the board shows. */
  readonly version: string
  readonly articles: readonly ArticleView[]
  readonly rows: readonly RowView[]
  /** What each facet can be asked for. */
  readonly known: Facets
  /** Null where `rows` are all there are; else they are the first that the address shows. */
  readonly rest: Rest | null
}

/** A board too large for one page: what the page says before the browser has all of it, and where all of it is. */
export type Rest = {
  readonly address: string
  readonly total: number
  readonly shown: number
  readonly counts: FacetCounts
  readonly shows: Readonly<Record<Show, number>>
}

export type ArticleView = {
  readonly id: string
  readonly letter: string
  /** Which of the families' tints; columns of one letter share it. */
  readonly tint: number
  readonly name: string
  /** What it is called, where another article of the story has the same name: two of one outlet. */
  readonly title: string | null
  /** "5 Dec 2024", "~5 Dec 2024" where it was worked out, "no date". */
  readonly date: string
  /** ISO, as far as it is known: what ordering the columns by date goes by. */
  readonly published: string
  /** Number of the note beneath the title that stands for this article's text; null where it needs none. */
  readonly note: number | null
}

export type ReadingView = {
  readonly value: string
  readonly hedge: string
  readonly hedgeWords: string
  /** Values that are no figures are set smaller. */
  readonly inWords: boolean
}

export type CellView = {
  /** Which of the articles says it, from 0 in the order in which they were added. */
  readonly column: number
  readonly readings: readonly ReadingView[]
  readonly origin: string | null
  readonly asOf: string | null
  readonly silence: Silence | null
  readonly mark: Cell['mark']
  /** Whether a person corrected or added one of its readings. */
  readonly byHand: boolean
}

export type RowView = {
  readonly key: string
  readonly label: string
  readonly group: string
  /** Heading that the row stands under when the board is sorted by need. */
  readonly section: string
  /** Key of the row that this one is a part of, where that stands under the same heading. */
  readonly within: string | null
  /** Place in the order of need, with its parts beneath each row. */
  readonly place: number
  readonly class: ClassId
  readonly gravity: number
  readonly state: State
  readonly needed: boolean
  /** One article alone states it and nobody answered it: it may be folded away. */
  readonly folds: boolean
  readonly kind: Kind
  readonly origins: readonly string[]
  /** How many print something for it; one outlet with two articles is one. */
  readonly outlets: number
  /** How many articles are silent, and in which ways. */
  readonly silent: Readonly<Partial<Record<Silence, number>>>
  /** Only where an article says something, or says that nobody knows: where there is no cell, it does not mention it. */
  readonly cells: readonly CellView[]
  readonly spread: string
  readonly plot: Plot | null
  /** What the desk answered, short; null where nothing is. */
  readonly answer: string | null
  readonly answeredBy: string | null
  /** What the engine says, where the desk overruled it. */
  readonly engine: ClassId | null
  /** On a board without something: what the row is with everything, where that differs. */
  readonly was: Was | null
  /** What the row's claims say and no cell has room for, each word once, lower case: the search looks through it too. */
  readonly words: string
}

/** The whole board, ready to be shown. */
export function boardView(board: Board): BoardView {
  const notes = notesOf(board.articles)
  const names = board.articles.map(articleName)
  const view = {
    story: board.id,
    version: `${board.seq} ${board.engine}`,
    articles: board.articles.map((article, column) => ({
      id: article.id,
      letter: article.letter,
      tint: placeOfLetter(article.letter) % 6,
      name: articleName(article),
      title: names.some((name, other) => other !== column && name === names[column]) ? article.title : null,
      date: printPublished(article),
      published: article.published ?? article.read.published ?? '',
      note: article.notice === null ? null : notes.indexOf(article.notice) + 1,
    })),
    rows: placed(board.rows).map((row, place) => rowView(row, place, names)),
    rest: null,
  }
  return { ...view, known: knownValues(view) }
}

/** Who printed it, else what the desk or the file called it. */
export function articleName(article: Pick<BoardArticle, 'outlet' | 'title' | 'file'>): string {
  return article.outlet ?? article.title ?? article.file
}

/** What must be said of the articles' texts, each once: "A digest in Collate's own words". */
export function notesOf(articles: readonly BoardArticle[]): readonly string[] {
  return [...new Set(articles.flatMap(({ notice }) => notice ?? []))]
}

/** When the article was published, as far as anybody said; "~" where it was worked out. */
export function printPublished({ read, published }: Pick<BoardArticle, 'read' | 'published'>): string {
  const date = published ?? read.published
  if (date === null || read.publishedBasis === 'unknown') return date === null ? 'no date' : printDate(date)
  return `${read.publishedBasis === 'inferred' ? '~' : ''}${printDate(date)}`
}

function rowView({ row, within, section }: PlacedRow, place: number, names: readonly string[]): RowView {
  const { figure, decision } = row
  const mentioned = row.cells.flatMap((cell, column) => (isUnmentioned(cell) ? [] : [{ cell, column }]))
  const said = { figure, cells: mentioned.map(({ cell }) => cell) }
  return {
    key: figure.key,
    label: figure.label,
    group: row.group,
    section,
    within,
    place,
    class: figure.class,
    gravity: CLASS_IDS.indexOf(figure.class),
    state: row.state,
    needed: needsDecision(row),
    folds: figure.class === 'single' && row.state === 'open',
    kind: figure.kind,
    origins: figure.origins,
    outlets: new Set(mentioned.flatMap(({ cell, column }) => (cell.claims.length > 0 ? names[column] : [])))
      .size,
    silent: counted(figure.silent.map(({ kind }) => kind)),
    cells: mentioned.map(({ cell, column }) => cellView(cell, column)),
    spread: printSpread(said),
    plot: plotOf(said),
    answer: decision ? printDecision(decision.payload) : null,
    answeredBy: decision ? (decision.actor.name ?? 'The desk') : null,
    engine: row.hand?.overruled ? row.hand.engine.class : null,
    was: null,
    words: wordsOf(decision, said.cells),
  }
}

const isUnmentioned = ({ claims, silence }: Cell): boolean =>
  claims.length === 0 && (silence === null || silence === 'not-mentioned')

function counted<Of extends string>(all: readonly Of[]): Partial<Record<Of, number>> {
  const counts: Partial<Record<Of, number>> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

function cellView({ claims, silence, mark }: Cell, column: number): CellView {
  const [first] = claims
  return {
    column,
    readings: distinct(claims.map(readingView)),
    origin: first?.origin ?? null,
    asOf: first && showsAsOf(first) ? asOfShort(first) : null,
    silence,
    mark,
    byHand: claims.some(({ rules }) => rules.includes(BY_HAND)),
  }
}

/** A count of people is true at a moment; a distance or a rank is not, and a date is one. */
const showsAsOf = (claim: Claim): boolean => claim.kind === 'count' && claim.unit === 'person'

function readingView(claim: Claim): ReadingView {
  const value = printValue(claim)
  const inWords = !/\d/.test(value)
  return { value, hedge: hedgeMark(claim), hedgeWords: hedgeWords(claim), inWords }
}

/** An article that says 727 in its headline and in its text says it once in its cell. */
function distinct(readings: readonly ReadingView[]): readonly ReadingView[] {
  const name = ({ hedge, value }: ReadingView) => `${hedge} ${value}`
  return readings.filter((one, index) => readings.findIndex((other) => name(other) === name(one)) === index)
}

function wordsOf(decision: Row['decision'], cells: readonly Cell[]): string {
  const claims = cells.flatMap((cell) => cell.claims)
  const said = [
    decision?.payload.wording,
    decision?.payload.rationale,
    ...claims.flatMap(({ quote, origin, speaker, via, population, place }) => [
      quote,
      origin,
      speaker,
      via,
      population,
      place,
    ]),
  ]
  const words = said.flatMap((words) => (words ? words.toLowerCase().split(/\s+/) : []))
  return [...new Set(words)].join(' ')
}
