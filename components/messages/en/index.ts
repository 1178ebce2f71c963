import { article } from './article.ts'
import { board } from './board.ts'
import { decision } from './decision.ts'
import { drafts } from './drafts.ts'
import { evidence } from './evidence.ts'
import { history } from './history.ts'
import { house } from './house.ts'
import { keys } from './keys.ts'
import { legend } from './legend.ts'
import { marks } from './marks.ts'
import { page } from './page.ts'
import { palette } from './palette.ts'
import { rows } from './rows.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'
import { texts } from './texts.ts'

/** The interface's words in English, one file an area. Every other language has exactly these keys. */
export const en = {
  article,
  board,
  decision,
  drafts,
  evidence,
  history,
  house,
  keys,
  legend,
  marks,
  page,
  palette,
  rows,
  stories,
  story,
  texts,
}
export type Messages = typeof en
