import type { WarningRule } from './warning-rule.ts'

export const noDate: WarningRule = {
  id: 'no-date',
  means: 'Nobody said when the article was published, so words like “Friday” may be of any week.',
  sign: ({ article }) =>
    article.published ? null : { because: 'No date is given for this article.', spans: [] },
  fires: [],
  not: [],
}
