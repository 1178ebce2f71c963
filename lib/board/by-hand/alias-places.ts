import { comparableRows } from '#lib/claims/regroup.ts'
import type { Board, Row } from '../types.ts'
import { type Alias, bears, indexOfName } from './alias.ts'

/** A row where an alias would hold; `into` has the other name already, and the two would become one. */
export type FoundPlace = { readonly row: Row; readonly into: Row | null }

/** Every row of the board where an alias would hold and nobody has said whether it does. */
export function aliasPlaces(board: Pick<Board, 'rows'>, alias: Alias): readonly FoundPlace[] {
  return board.rows
    .filter((row) => claimsOf(row).some((claim) => bears(claim, alias)) && !isAnswered(row, alias))
    .map((row) => ({ row, into: row.figure.kind === 'name' ? otherName(board, row, alias) : null }))
}

/** An alias that somebody taught for the story or the house, and a place of it that nobody has answered. */
export type AliasOffer = FoundPlace & Alias

/** `taught`: what the house knows; what the story was taught stands in its rows' acts. */
export function aliasOffers(
  board: Pick<Board, 'rows' | 'acts' | 'undone'>,
  taught: readonly Alias[],
): readonly AliasOffer[] {
  const own = board.acts.flatMap((act) =>
    act.kind === 'teach-alias' && act.payload.scope !== 'row' && !board.undone.has(act.seq)
      ? act.payload
      : [],
  )
  const known = new Map(
    [...own, ...taught].map(({ alias, name }) => [pairOf({ alias, name }), { alias, name }]),
  )
  return [...known.values()].flatMap((alias) =>
    aliasPlaces(board, alias).map((place) => ({ ...place, ...alias })),
  )
}

const isAnswered = ({ hand }: Row, alias: Alias): boolean =>
  hand?.aliases.some(({ payload }) => pairOf(payload) === pairOf(alias)) ?? false

const pairOf = ({ alias, name }: Alias): string => `${alias.toLowerCase()} ${name.toLowerCase()}`

/** Of the rows that bear the other name the one of the same role, else the first. */
function otherName({ rows }: Pick<Board, 'rows'>, row: Row, { name }: Alias): Row | null {
  const bearing = rows.filter(
    (other) =>
      other !== row &&
      comparableRows(other.figure, row.figure) &&
      claimsOf(other).some(
        ({ kind, value, quote }) => kind === 'name' && indexOfName(String(value ?? quote), name) >= 0,
      ),
  )
  return bearing.find(({ figure }) => figure.measure === row.figure.measure) ?? bearing[0] ?? null
}

const claimsOf = (row: Row) => row.cells.flatMap(({ claims }) => claims)
