/** Address of a story's board. */
export const boardAddress = (story: string) => `/stories/${story}` as const

/** Address of an article's page. */
export const articleHref = (story: string, article: string) =>
  ({ pathname: `/stories/${story}/articles/${article}` }) as const

/** Address of the page that adds articles to a story. */
export const addArticlesHref = (story: string) => ({ pathname: `/stories/${story}/articles/new` }) as const

/** Address of everything that was done to a story. */
export const historyHref = (story: string, query: Readonly<Record<string, string>> = {}) =>
  ({ pathname: `/stories/${story}/history`, query }) as const

/** What can be gone to by a key or from the palette. */
export type PageAddress = '/' | '/legend' | '/house' | '/stories/new' | `/stories/${string}`

/** Where the legend tells what a class or a finding means. */
export const legendHref = (id: string) => ({ pathname: '/legend', hash: id })

/** The story that an address is about; null where it is about none. */
export function storyIn(path: string): string | null {
  const story = /^\/stories\/([^/]{1,200})/.exec(path)?.[1]
  return story === undefined || story === 'new' ? null : story
}
