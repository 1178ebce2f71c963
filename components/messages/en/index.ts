import { board } from './board.ts'
import { decision } from './decision.ts'
import { evidence } from './evidence.ts'
import { marks } from './marks.ts'
import { page } from './page.ts'
import { rows } from './rows.ts'

/** The interface's words in English, one file an area. Every other language has exactly these keys. */
export const en = { board, decision, evidence, marks, page, rows }
export type Messages = typeof en
