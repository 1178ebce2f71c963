import type { Block } from './blocks.ts'
import type { ArticleText } from './types.ts'
import { agenciesIn } from './words/agencies.ts'

/** Signs in the body that an agency's own reporter wrote it: "An AFP photographer saw". */
const OWN_STAFF = /(?:photographer|correspondent|reporter|journalist)s?\b/g
const IN_WORD = /\w/
const STAFF_WINDOW = 40
/** A reporter who was shot is what the article tells of, not who wrote it. */
const MET_HARM = /^\w{1,20}[^.]{0,20} (?:shot|killed|wounded|injured|arrested|detained|kidnapped|died)\b/
/** "Hama, Syria (Reuters) -", "(AP) —": the agency's mark in the dateline. */
const DATELINE_MARK = /^.{0,60}?\(([^()]{2,30})\)\s*[-–—]/

/** The agency a text says it came through, in its credit line, its dateline or by its own staff; a person's word for it goes first. */
export function agencyOf(article: ArticleText, all: readonly Block[]): string | null {
  if (article.agency) return article.agency
  const credits = all
    .filter((block) => block.position === 'credit')
    .map((block) => article.text.slice(block.start, block.end))
  const rights = credits.find((credit) => /©|\(c\)|copyright/i.test(credit))
  const named = agenciesIn(rights ?? '')[0]
  if (named) return named
  const first = all.find((block) => block.position === 'body')
  const mark = first && DATELINE_MARK.exec(article.text.slice(first.start, first.end))?.[1]
  return (mark && agenciesIn(mark)[0]) ?? byOwnStaff(article.text)
}

const STAFF = ['photographer', 'correspondent', 'reporter', 'journalist']

function byOwnStaff(text: string): string | null {
  if (!STAFF.some((word) => text.includes(word))) return null
  for (const match of text.matchAll(OWN_STAFF)) {
    // Asked behind the match: a boundary before it would keep the runtime from leaping to the next such word.
    if (IN_WORD.test(text.charAt(match.index - 1))) continue
    if (MET_HARM.test(text.slice(match.index, match.index + STAFF_WINDOW))) continue
    const before = text.slice(Math.max(0, match.index - STAFF_WINDOW), match.index)
    const agency = agenciesIn(before.split(/[.!?\n]/).at(-1) ?? '').at(-1)
    if (agency) return agency
  }
  return null
}
