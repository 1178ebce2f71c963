import { STATES, type State } from '#lib/board/types.ts'
import { CLASS_IDS, type ClassId } from '#lib/claims/types.ts'

/** What the address says about the board: what is shown, in which order, and the row whose evidence is open. */
export type BoardQuery = {
  /** Every word of it has to be found in the row. */
  readonly search: string
  readonly show: Show
  /** Empty: all. */
  readonly classes: readonly ClassId[]
  readonly states: readonly State[]
  readonly sort: SortId
  readonly descending: boolean
  /** Whether what one article alone states stands open in its group, and not folded into one line. */
  readonly singles: boolean
  /** Key of the row whose evidence is open. */
  readonly figure: string | null
}

export const SHOWS = ['all', 'need', 'differ', 'stale'] as const
export type Show = (typeof SHOWS)[number]

export const SORTS = ['need', 'figure', 'class', 'spread', 'origins', 'decision'] as const
export type SortId = (typeof SORTS)[number]

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address; what it does not know is left out, so that an old link still opens the board. */
export function readBoardQuery(params: Params): BoardQuery {
  const sort = listed(params.sort)[0] ?? ''
  return {
    search: listed(params.q)[0]?.trim() ?? '',
    show: SHOWS.find((show) => listed(params.show).includes(show)) ?? 'all',
    classes: CLASS_IDS.filter((id) => listed(params.class).includes(id)),
    states: STATES.filter((id) => listed(params.state).includes(id)),
    sort: SORTS.find((id) => id === sort.replace(/^-/, '')) ?? 'need',
    descending: sort.startsWith('-'),
    singles: listed(params.singles)[0] === '1',
    figure: listed(params.figure)[0] ?? null,
  }
}

/** The same the other way round; what is as usual is left out. */
export function boardParams(query: BoardQuery): [name: string, value: string][] {
  const sort = `${query.descending ? '-' : ''}${query.sort}`
  const params: [string, string][] = [
    ['q', query.search],
    ['show', query.show === 'all' ? '' : query.show],
    ...query.classes.map((id): [string, string] => ['class', id]),
    ...query.states.map((id): [string, string] => ['state', id]),
    ['sort', sort === 'need' ? '' : sort],
    ['singles', query.singles ? '1' : ''],
    ['figure', query.figure ?? ''],
  ]
  return params.filter(([, value]) => value !== '')
}

/** Address of a story's board with this much of it changed. */
export function boardHref(story: string, query: BoardQuery, change: Partial<BoardQuery> = {}) {
  const params = new URLSearchParams(boardParams({ ...query, ...change })).toString()
  return `/stories/${story}${params === '' ? '' : `?${params}`}` as const
}

/** Adds what is missing from a list, takes out what is there: the address of a filter that is clicked. */
export function toggled<Id>(list: readonly Id[], id: Id): readonly Id[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
}

function listed(param: string | readonly string[] | undefined): readonly string[] {
  if (param === undefined) return []
  return typeof param === 'string' ? [param] : param
}
