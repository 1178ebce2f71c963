import { articleName, printPublished } from '#components/board/board-view.ts'
import type { PlacedCorrection } from '#lib/board/corrections.ts'
import { printClaim } from '#lib/board/display.ts'
import { placeOfLetter } from '#lib/board/letters.ts'
import type { Board, BoardArticle, Row } from '#lib/board/types.ts'
import { CLASS_IDS, type Claim, type ClassId, type Span } from '#lib/claims/types.ts'
import { type CorrectionView, correctionView } from './correction-view.ts'
import { type HeatMark, heatOf } from './heat.ts'
import { sharedSpans } from './shared-spans.ts'
import { type TextPiece, textPieces } from './text-pieces.ts'

/** Some articles of a story side by side, as plain data that is ready to be shown. */
export type TextsView = {
  readonly story: string
  readonly columns: readonly TextColumnView[]
  /** By key: the rows that one of these articles speaks in. */
  readonly rows: Readonly<Record<string, RowFace>>
  /** Corrections whose words are in no text any more. */
  readonly orphans: readonly CorrectionView[]
  /** What is offered where a name is typed: the story's bodies, speakers, places and what is counted. */
  readonly known: KnownWords
}

export type KnownWords = Readonly<
  Record<'origin' | 'speaker' | 'place' | 'population' | 'measure', readonly string[]>
>

export type TextColumnView = {
  readonly id: string
  readonly letter: string
  readonly tint: number
  readonly name: string
  readonly date: string
  readonly title: string | null
  readonly notice: string | null
  readonly text: string
  /** In the order of the text; what a piece is of is an index into these. */
  readonly marks: readonly TextMark[]
  readonly pieces: readonly TextPiece[]
  readonly heat: readonly HeatMark[]
  /** How many words it shares, in long runs, with the other texts that are shown. */
  readonly sharedWords: number
}

/** Words that are a claim, or that a person said are none. */
export type TextMark = Span & {
  readonly id: string
  /** Null where a person said that it is no claim. */
  readonly claim: Claim | null
  readonly words: string
  readonly value: string
  /** Key of its row; null where it stands in none. */
  readonly row: string | null
  readonly class: ClassId | null
  /** What people said about it, the newest first. */
  readonly corrections: readonly CorrectionView[]
}

export type RowFace = {
  readonly key: string
  readonly label: string
  readonly class: ClassId
  readonly because: string
  /** What each of the story's articles says, silent ones left out. */
  readonly readings: readonly {
    readonly article: string
    readonly letter: string
    readonly name: string
    readonly values: string
  }[]
}

/** The board and the articles that were chosen, in the order of the columns. */
export function textsView(board: Board, chosen: readonly string[]): TextsView {
  const articles = chosen.flatMap((id) => board.articles.find((article) => article.id === id) ?? [])
  const rowOfClaim = new Map(
    board.rows.flatMap((row) =>
      row.figure.readings.flatMap(({ claims }) => claims.map((claim) => [claim, row] as const)),
    ),
  )
  const shared = sharedSpans(articles)
  const columns = articles.map((article, at) => ({
    ...columnHead(article),
    ...columnText(article, board.corrections, rowOfClaim, shared[at] ?? []),
  }))
  const rows = board.rows.filter(({ figure }) =>
    figure.readings.some(({ article }) => chosen.includes(article)),
  )
  return {
    story: board.id,
    columns,
    rows: Object.fromEntries(rows.map((row) => [row.figure.key, rowFace(row, board)])),
    orphans: board.corrections.filter(({ at }) => at === null).map(correctionView),
    known: knownWords(board),
  }
}

function columnHead(article: BoardArticle) {
  const { id, letter, title, notice } = article
  const tint = placeOfLetter(letter) % 6
  return { id, letter, tint, name: articleName(article), date: printPublished(article), title, notice }
}

function columnText(
  article: BoardArticle,
  corrections: readonly PlacedCorrection[],
  rowOfClaim: ReadonlyMap<string, Row>,
  shared: readonly Span[],
): Pick<TextColumnView, 'text' | 'marks' | 'pieces' | 'heat' | 'sharedWords'> {
  const { text } = article
  const own = corrections.filter(({ act }) => act.payload.anchor.article === article.id)
  const marks = [...claimMarks(article, own, rowOfClaim), ...rejectedMarks(article, own)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return {
    text,
    marks,
    pieces: textPieces(text.length, marks, shared),
    heat: heatOf(text.length, marks),
    sharedWords: shared.reduce((sum, run) => sum + wordCount(text.slice(run.start, run.end)), 0),
  }
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

function claimMarks(
  article: BoardArticle,
  corrections: readonly PlacedCorrection[],
  rowOfClaim: ReadonlyMap<string, Row>,
): readonly TextMark[] {
  return [...article.claims.values()].flatMap((claim) => {
    const row = rowOfClaim.get(claim.id)
    const said = corrections.filter((one) => one.claim === claim.id).map(correctionView)
    // A name that nobody writes otherwise makes no row, and needs no mark.
    if (!row && said.length === 0) return []
    return {
      id: claim.id,
      start: claim.start,
      end: claim.end,
      claim,
      words: claim.quote,
      value: printClaim(claim),
      row: row?.figure.key ?? null,
      class: row?.figure.class ?? null,
      corrections: said.reverse(),
    }
  })
}

function rejectedMarks(article: BoardArticle, corrections: readonly PlacedCorrection[]): readonly TextMark[] {
  return corrections.flatMap((placed) => {
    if (placed.act.kind !== 'reject-claim' || placed.claim !== null || !placed.at) return []
    const { start, end } = placed.at
    const words = article.text.slice(start, end)
    const id = `${article.id}:${start}-${end}:${placed.act.payload.kind}`
    return {
      id,
      start,
      end,
      claim: null,
      words,
      value: words,
      row: null,
      class: null,
      corrections: [correctionView(placed)],
    }
  })
}

function rowFace({ figure, cells }: Row, { articles }: Board): RowFace {
  const readings = cells.flatMap(({ article: id, claims }) => {
    const article = articles.find((one) => one.id === id)
    if (!article || claims.length === 0) return []
    const values = [...new Set(claims.map(printClaim))].join(', ')
    return { article: id, letter: article.letter, name: articleName(article), values }
  })
  return { key: figure.key, label: figure.label, class: figure.class, because: figure.because, readings }
}

/** Of each the most said first; a list of hundreds helps nobody. */
function knownWords({ articles }: Board): KnownWords {
  const claims = articles.flatMap((article) => [...article.claims.values()])
  const most = (word: (claim: Claim) => string | null) => {
    const counts = new Map<string, number>()
    for (const claim of claims) {
      const said = word(claim)
      if (said) counts.set(said, (counts.get(said) ?? 0) + 1)
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([said]) => said)
  }
  return {
    origin: most(({ origin }) => origin),
    speaker: most(({ speaker }) => speaker),
    place: most(({ place }) => place),
    population: most(({ population }) => population),
    measure: most(({ measure, kind }) => (kind === 'name' || kind === 'quote' ? null : measure)),
  }
}

/** The graver a class, the higher its sign lies where several stand beside one line. */
export const gravityOf = (of: ClassId | null): number =>
  of === null ? 0 : CLASS_IDS.length - CLASS_IDS.indexOf(of)
