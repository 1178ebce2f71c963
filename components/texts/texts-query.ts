/** More columns than these are too narrow to be read. */
export const MOST_COLUMNS = 4

/** What the address says about texts side by side: which, and what of them is looked at. */
export type TextsQuery = {
  /** In the order of the columns, as they were asked for. */
  readonly articles: readonly string[]
  /** Id of the claim that is open. */
  readonly claim: string | null
  /** Key of the row that is lit when the page opens. */
  readonly figure: string | null
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address: `articles=a1,a3`, or as a form sends it `articles=a1&articles=a3`. */
export function readTextsQuery(params: Params): TextsQuery {
  const articles = listed(params.articles).flatMap((each) => each.split(','))
  return {
    articles: [...new Set(articles.map((id) => id.trim()).filter((id) => id !== ''))],
    claim: listed(params.claim)[0] ?? null,
    figure: listed(params.figure)[0] ?? null,
  }
}

/** Address of some articles of a story side by side; with one alone the page adds the one that differs most. */
export function textsHref(
  story: string,
  articles: readonly string[],
  { claim, figure }: { readonly claim?: string | null; readonly figure?: string | null } = {},
) {
  const asked = [
    ...articles.slice(0, 1).map(() => `articles=${articles.map(encodeURIComponent).join(',')}`),
    ...(claim ? [`claim=${encodeURIComponent(claim)}`] : []),
    ...(figure ? [`figure=${encodeURIComponent(figure)}`] : []),
  ].join('&')
  const address = `/stories/${story}/texts` as const
  return asked === '' ? address : (`${address}?${asked}` as const)
}

function listed(param: string | readonly string[] | undefined): readonly string[] {
  if (param === undefined) return []
  return typeof param === 'string' ? [param] : param
}
