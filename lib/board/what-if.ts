import type { ClassId } from '#lib/claims/types.ts'
import type { WhatIfSeen } from '#lib/decisions/decision.ts'
import { board } from './board.ts'
import { printSpread } from './spread.ts'
import type { Board, BoardArticle, Row, StoredStory } from './types.ts'

/** What an address asks to leave out: "outlet:NDTV", "family:B", and everything published before a moment. */
export type AskedWhatIf = { readonly without: readonly string[]; readonly before: string | null }

/** What the board would be; nothing of it is stored until a decision stands on it. */
export type WhatIf = {
  readonly asked: AskedWhatIf
  readonly board: Board
  readonly leftOut: readonly BoardArticle[]
  /** By the row's key on that board: how class or value would change. */
  readonly was: ReadonlyMap<string, Was>
  /** Rows of the real board of which nothing is left. */
  readonly gone: readonly Row[]
  /** What a decision that stands on it keeps. */
  readonly seen: WhatIfSeen
}

/** As it is on the real board; null where it would stay the same. */
export type Was = { readonly class: ClassId | null; readonly spread: string | null }

/** The real board and what is left out in, the board without it out; null where nothing would be left out. */
export function whatIf(story: StoredStory, real: Board, asked: AskedWhatIf): WhatIf | null {
  const leftOut = real.articles.filter((article) => isLeftOut(article, asked))
  if (leftOut.length === 0) return null
  const articles = leftOut.map(({ id }) => id)
  const without = underLettersOf(real, board(story, new Set(articles)))
  const rowOf = rowsByClaim(real)
  const continued = new Set<Row>()
  const was = new Map<string, Was>()
  for (const row of without.rows) {
    const before = mostShared(row, rowOf)
    if (!before) continue
    continued.add(before)
    const change = changeOf(before, row)
    if (change) was.set(row.figure.key, change)
  }
  return {
    asked,
    board: { ...without, orphans: real.orphans, unplaced: real.unplaced },
    leftOut,
    was,
    gone: real.rows.filter((row) => !continued.has(row)),
    seen: { without: [...asked.without], before: asked.before, articles },
  }
}

/** "Family B" is the same outlets as a moment before, also where the families of what is left would be lettered anew. */
function underLettersOf({ articles }: Board, without: Board): Board {
  const letters = new Map(articles.map(({ id, letter }) => [id, letter]))
  const lettered = (article: BoardArticle) => ({
    ...article,
    letter: letters.get(article.id) ?? article.letter,
  })
  return { ...without, articles: without.articles.map(lettered) }
}

function isLeftOut(article: BoardArticle, { without, before }: AskedWhatIf): boolean {
  const named = [`outlet:${article.outlet ?? article.title ?? article.file}`, `family:${article.letter}`]
  return named.some((name) => without.includes(name)) || (before !== null && isBefore(article, before))
}

/** An article of which only the day is known is before 14:00 of the next day and not before 14:00 of its own. */
function isBefore({ published, read }: BoardArticle, moment: string): boolean {
  const known = published ?? read.published
  const limit = Date.parse(zoned(moment))
  return known !== null && !Number.isNaN(limit) && latestOf(known) < limit
}

/** The last moment that a date of any precision can mean. */
function latestOf(iso: string): number {
  if (iso.includes('T')) return Date.parse(zoned(iso))
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - 1
  return day === undefined ? Date.UTC(year, month, 1) - 1 : Date.UTC(year, month - 1, day + 1) - 1
}

/** A field for a moment gives no zone; the desk's moments are UTC. */
const zoned = (iso: string): string =>
  iso.includes('T') && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? `${iso}Z` : iso

function rowsByClaim({ rows }: Board): ReadonlyMap<string, Row> {
  return new Map(
    rows.flatMap((row) => row.cells.flatMap(({ claims }) => claims.map((claim) => [claim.id, row] as const))),
  )
}

/** The row that a row of the other board comes from: the one that most of its claims stand in. */
function mostShared(row: Row, rowOf: ReadonlyMap<string, Row>): Row | null {
  const from = row.cells.flatMap(({ claims }) => claims.flatMap((claim) => rowOf.get(claim.id) ?? []))
  const shared = [...Map.groupBy(from, (one) => one)].sort(([, a], [, b]) => b.length - a.length)
  return shared[0]?.[0] ?? null
}

function changeOf(before: Row, now: Row): Was | null {
  const [was, is] = [printSpread(before), printSpread(now)]
  const otherClass = before.figure.class !== now.figure.class
  if (!otherClass && was === is) return null
  return { class: otherClass ? before.figure.class : null, spread: was === is ? null : was }
}
