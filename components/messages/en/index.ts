import { article } from './article.ts'
import { board } from './board.ts'
import { decision } from './decision.ts'
import { evidence } from './evidence.ts'
import { marks } from './marks.ts'
import { page } from './page.ts'
import { rows } from './rows.ts'
import { texts } from './texts.ts'

/** The interface's words in English, one file an area. Every other language has exactly these keys. */
export const en = { article, board, decision, evidence, marks, page, rows, texts }
export type Messages = typeof en
