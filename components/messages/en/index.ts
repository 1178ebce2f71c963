import { board } from './board.ts'
import { marks } from './marks.ts'
import { page } from './page.ts'

/** The interface's words in English, one file an area. Every other language has exactly these keys. */
export const en = { board, marks, page }
export type Messages = typeof en
