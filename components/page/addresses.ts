/** Address of an article's page. */
export const articleHref = (story: string, article: string) => ({
  pathname: `/stories/${story}/articles/${article}`,
})

/** Address of the page that adds articles to a story. */
export const addArticlesHref = (story: string) => ({ pathname: `/stories/${story}/articles/new` })

/** Where the legend tells what a class or a finding means. */
export const legendHref = (id: string) => ({ pathname: '/legend', hash: id })
