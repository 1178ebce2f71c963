/** Address of an article's page. */
export const articleHref = (story: string, article: string) => ({
  pathname: `/stories/${story}/articles/${article}`,
})

/** Address of the page that adds articles to a story. */
export const addArticlesHref = (story: string) => ({ pathname: `/stories/${story}/articles/new` })
