import { articleName } from '#components/board/board-view.ts'
import type { NamedColumn } from '#lib/board/story-evidence.ts'

/** "A Daily Courier": how an article is named beside the table whose columns have the letters. */
export const letteredName = (article: NamedColumn): string => `${article.letter} ${articleName(article)}`
