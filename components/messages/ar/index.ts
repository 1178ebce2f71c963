import type { Messages } from '../en/index.ts'
import { marks } from './marks.ts'
import { page } from './page.ts'

/** The interface's words in Arabic. */
export const ar: Messages = { marks, page }
