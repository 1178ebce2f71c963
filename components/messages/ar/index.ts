import type { Messages } from '../en/index.ts'
import { board } from './board.ts'
import { decision } from './decision.ts'
import { evidence } from './evidence.ts'
import { marks } from './marks.ts'
import { page } from './page.ts'
import { rows } from './rows.ts'

/** The interface's words in Arabic. */
export const ar: Messages = { board, decision, evidence, marks, page, rows }
