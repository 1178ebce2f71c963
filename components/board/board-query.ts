/** What the address says about the board: what is shown, in which order, and the row whose evidence is open. */
export type BoardQuery = {
  /** Every word of it has to be found in the row. */
  readonly search: string
  readonly show: Show
  /** Several values of one facet: any of them. Several facets: all of them. What the board has not is no filter. */
  readonly facets: Facets
  /** The first decides, the next parts what is equal there; none is the order of need. */
  readonly sorts: readonly Sort[]
  /** Whether what one article alone states stands open in its group, and not folded into one line. */
  readonly singles: boolean
  /** Sections that are folded to their heading. */
  readonly folded: readonly string[]
  /** Articles whose columns are hidden. */
  readonly hidden: readonly string[]
  readonly order: ArticleOrder
  /** Articles that a person put first, in this order; the others follow in `order`. */
  readonly first: readonly string[]
  readonly density: Density
  /** Key of the row whose evidence is open. */
  readonly figure: string | null
  /** Of that row the article whose cell the keyboard or the mouse chose: its reading stands out in the evidence. */
  readonly article: string | null
  /** What the address says beside the board's own words ("without", "before"): every link of the board carries it. */
  readonly others: readonly Param[]
}

export const SHOWS = ['all', 'need', 'differ', 'stale'] as const
export type Show = (typeof SHOWS)[number]

export const FACET_IDS = ['class', 'state', 'kind', 'origin', 'outlet', 'silence'] as const
export type FacetId = (typeof FACET_IDS)[number]
export type Facets = Readonly<Record<FacetId, readonly string[]>>

export const SORTS = ['figure', 'class', 'spread', 'origins', 'outlets', 'decision'] as const
export type SortId = (typeof SORTS)[number]
export type Sort = { readonly by: SortId; readonly descending: boolean }

export const ARTICLE_ORDERS = ['added', 'family', 'published', 'outlet'] as const
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

export const DENSITIES = ['full', 'dense'] as const
export type Density = (typeof DENSITIES)[number]

export type Param = readonly [name: string, value: string]
type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Names that an address may have; any other is an old or a mistyped one. */
const OWN: ReadonlySet<string> = new Set([
  ...['q', 'show', 'sort', 'singles', 'fold', 'hide', 'order', 'first', 'density', 'figure', 'article'],
  ...FACET_IDS,
])

/** Reads the address; what it does not know is left out, so that an old link still opens the board. */
export function readBoardQuery(params: Params): BoardQuery {
  const all = (name: string) => listed(params[name])
  const one = <Id extends string>(ids: readonly Id[], name: string) =>
    ids.find((id) => all(name).includes(id))
  return {
    search: all('q')[0]?.trim() ?? '',
    show: one(SHOWS, 'show') ?? 'all',
    facets: facetsOf(all),
    sorts: all('sort').flatMap(sortOf).filter(isFirst),
    singles: all('singles')[0] === '1',
    folded: all('fold'),
    hidden: all('hide'),
    order: one(ARTICLE_ORDERS, 'order') ?? 'added',
    first: all('first'),
    density: one(DENSITIES, 'density') ?? 'full',
    figure: all('figure')[0] ?? null,
    article: all('article')[0] ?? null,
    others: Object.keys(params).flatMap((name) =>
      OWN.has(name) ? [] : all(name).map((value): Param => [name, value]),
    ),
  }
}

/** The same of the address in the browser. */
export function readAddress(search: string): BoardQuery {
  const params = new URLSearchParams(search)
  return readBoardQuery(Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])))
}

/** The same the other way round; what is as usual is left out. */
export function boardParams(query: BoardQuery): Param[] {
  const each = (name: string, values: readonly string[]) => values.map((value): Param => [name, value])
  const params: Param[] = [
    ['q', query.search],
    ['show', query.show === 'all' ? '' : query.show],
    ...FACET_IDS.flatMap((id) => each(id, query.facets[id])),
    ...each('sort', query.sorts.map(sortName)),
    ['singles', query.singles ? '1' : ''],
    ...each('fold', query.folded),
    ...each('hide', query.hidden),
    ['order', query.order === 'added' ? '' : query.order],
    ...each('first', query.first),
    ['density', query.density === 'full' ? '' : query.density],
    ['figure', query.figure ?? ''],
    ['article', query.figure === null ? '' : (query.article ?? '')],
    ...query.others,
  ]
  return params.filter(([, value]) => value !== '')
}

/** What stands behind the "?" of an address with this much of the query changed; empty where all is as usual. */
export function boardSearch(query: BoardQuery, change: Partial<BoardQuery> = {}): string {
  return new URLSearchParams(
    boardParams({ ...query, ...change }).map(([name, value]) => [name, value]),
  ).toString()
}

/** Address of a story's board with this much of the query changed. */
export function boardHref(story: string, query: BoardQuery, change: Partial<BoardQuery> = {}) {
  const search = boardSearch(query, change)
  return `/stories/${story}${search === '' ? '' : `?${search}`}` as const
}

/** Address of the page that has every row of the same, for paper. */
export function printHref(story: string, query: BoardQuery) {
  const search = boardSearch(query, { figure: null })
  return `/stories/${story}/print${search === '' ? '' : `?${search}`}` as const
}

/** Adds what is missing from a list, takes out what is there: the address of a filter that is clicked. */
export function toggled<Id>(list: readonly Id[], id: Id): readonly Id[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
}

/** Whether anybody asked for certain rows: then none of them is folded away. */
export function asksForRows({
  search,
  show,
  facets,
}: Pick<BoardQuery, 'search' | 'show' | 'facets'>): boolean {
  return search !== '' || show !== 'all' || FACET_IDS.some((id) => facets[id].length > 0)
}

function facetsOf(all: (name: string) => readonly string[]): Facets {
  const of = (id: FacetId) => [...new Set(all(id))]
  return {
    class: of('class'),
    state: of('state'),
    kind: of('kind'),
    origin: of('origin'),
    outlet: of('outlet'),
    silence: of('silence'),
  }
}

function sortOf(written: string): readonly Sort[] {
  const by = SORTS.find((id) => id === written.replace(/^-/, ''))
  return by ? [{ by, descending: written.startsWith('-') }] : []
}

const sortName = ({ by, descending }: Sort): string => `${descending ? '-' : ''}${by}`

const isFirst = ({ by }: Sort, index: number, all: readonly Sort[]): boolean =>
  all.findIndex((other) => other.by === by) === index

function listed(param: string | readonly string[] | undefined): readonly string[] {
  if (param === undefined) return []
  return (typeof param === 'string' ? [param] : param).filter((value) => value !== '')
}
