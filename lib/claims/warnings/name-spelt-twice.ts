import type { Span } from '../types.ts'
import { quoted, type WarningRule } from './warning-rule.ts'

/** "Abu Mohammad", "Sam Heller", "Omar al-Haddad": two words of a name, one after the other, the second perhaps before a mark. */
const FIRST = /^[A-Z][a-zß-ž]{2,20}$/
const SECOND = /(?:[Aa]l-|[Ee]l-)?[A-ZÀ-Ž][a-zß-ž]{2,20}(?![A-Za-zß-ž-])/y
/** What a sentence starts with is no name. */
const STARTS = new Set(
  'The And But For From With When After Before While Then There This That These Those What Where Who Why How His Her Its Our Their She They You One Two All Some Many Most Another Since Until Into Over Under About Also Now Not'.split(
    ' ',
  ),
)
const SHORTEST = 5
const MOST_NAMES = 2000

type Named = { readonly words: readonly [string, string]; readonly span: Span }

function namesIn(text: string, blanks: readonly number[]): Named[] {
  const found = new Map<string, Named>()
  for (const blank of blanks) {
    const start = text.lastIndexOf(' ', blank - 1) + 1
    const first = text.slice(start, blank)
    if (!FIRST.test(first) || STARTS.has(first)) continue
    SECOND.lastIndex = blank + 1
    const second = SECOND.exec(text)?.[0]
    if (second === undefined) continue
    const end = blank + 1 + second.length
    const name = text.slice(start, end)
    if (!found.has(name)) found.set(name, { words: [first, second], span: { start, end } })
    if (found.size === MOST_NAMES) break
  }
  return [...found.values()]
}

/** Whether two words differ by one letter put in, left out or changed, and not by an ending: "Korea", "Korean". */
function nearlyAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1 || a === b) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let from = 0
  while (from < short.length && short.charAt(from) === long.charAt(from)) from++
  if (from === short.length) return false
  const rest = short.length === long.length ? from + 1 : from
  return short.slice(rest) === long.slice(from + 1)
}

/** The same name spelt two ways: one of its words the same, the other off by a letter. */
function variants(text: string, blanks: readonly number[]): [Span, Span] | null {
  const names = namesIn(text, blanks)
  for (const [own, other] of [
    [0, 1],
    [1, 0],
  ] as const) {
    for (const same of Map.groupBy(names, ({ words }) => words[own]).values()) {
      const pair = same.length > 1 ? alikeAmong(same, other) : null
      if (pair) return pair
    }
  }
  return null
}

function alikeAmong(names: readonly Named[], other: 0 | 1): [Span, Span] | null {
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      const a = names[i]
      const b = names[j]
      if (a && b && nearlyAlike(a.words[other], b.words[other])) return [a.span, b.span]
    }
  }
  return null
}

export const nameSpeltTwice: WarningRule = {
  id: 'name-spelt-twice',
  means: 'One name is spelt two ways within the article.',
  sign: (text, { betweenCapitals }) => {
    const spans = variants(text.article.text, betweenCapitals)
    return spans && { because: `One name is spelt two ways: ${quoted(text, spans)}.`, spans }
  },
  fires: [
    'Maria Holmgren, the mayor, spoke first. Later Maria Holmgrem went home.',
    'The farmer Jonas Keller lost his barn. “All is gone,” Jonas Kellar said.',
    'General Omar al-Haddad closed the road. Omar al-Hadad, 51, has the command.',
    'Sophie Lindqvist saw it. So did Sofie Lindqvist’s brother. Another was Sophie Lindkvist.',
  ],
  not: [
    'Maria Holmgren spoke first, and then Maria Keller did.',
    'North Korea answered at noon. The North Korean envoy left.',
    'Maria Holmgren came with her sister Marta Holm.',
  ],
}
