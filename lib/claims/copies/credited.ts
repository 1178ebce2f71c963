import type { Block } from '../blocks.ts'
import type { ArticleText } from '../types.ts'
import { agenciesIn } from '../words/agencies.ts'
import type { CopyText } from './copy-rule.ts'

/** A text's credit lines, and every agency that they, the outlet or `agency`, which it came through, name: "AFP, with PA". */
export function credited(
  article: ArticleText,
  blocks: readonly Block[],
  agency: string | null,
): Pick<CopyText, 'agencies' | 'credits'> {
  const credits = blocks
    .filter(({ position }) => position === 'credit')
    .map(({ start, end }) => article.text.slice(start, end))
  const named = [
    ...(agency ? [agency] : []),
    ...agenciesIn(article.outlet ?? ''),
    ...credits.flatMap(agenciesIn),
  ]
  return { credits, agencies: [...new Set(named)] }
}
