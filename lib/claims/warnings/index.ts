import { cutOff } from './cut-off.ts'
import { doubledWords } from './doubled-words.ts'
import { fragments } from './fragments.ts'
import { furniture } from './furniture.ts'
import { glanceAt } from './glance.ts'
import { lowerCaseStarts } from './lower-case-starts.ts'
import { markup } from './markup.ts'
import { nameSpeltTwice } from './name-spelt-twice.ts'
import { noDate } from './no-date.ts'
import { noOrigin } from './no-origin.ts'
import { otherLanguage } from './other-language.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'
import { untranslated } from './untranslated.ts'
import type { LoadedText, Warning, WarningRule } from './warning-rule.ts'

/** Everything that can make a text doubtful, in the order in which an editor is told. */
export const WARNINGS: readonly WarningRule[] = [
  noDate,
  noOrigin,
  otherLanguage,
  furniture,
  cutOff,
  fragments,
  doubledWords,
  lowerCaseStarts,
  unbalancedQuotes,
  nameSpeltTwice,
  markup,
  untranslated,
]

/** What makes a text doubtful before anything is compared, each with its rule and the words that made it. */
export function warningsIn(text: LoadedText): Warning[] {
  const glance = glanceAt(text.article.text)
  const warnings: Warning[] = []
  for (const { id, sign } of WARNINGS) {
    const found = sign(text, glance)
    if (found) warnings.push({ rule: id, ...found })
  }
  return warnings
}

/** The same as sentences, for the person who loads it. */
export const warningsFor = (text: LoadedText): string[] => warningsIn(text).map(({ because }) => because)
