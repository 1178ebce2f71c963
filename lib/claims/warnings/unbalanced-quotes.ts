import type { Span } from '../types.ts'
import { bodyOf, type LoadedText, quoted, type WarningRule } from './warning-rule.ts'

const START = /^\s*(?:[“”"]|'')/
/** Inches: 6'2", a 12" pipe. */
const INCHES = /\d\s?(?:["”]|''|’’)/
const SHOWN = 50
/** A caption or a line of furniture may stand between two paragraphs of one quotation. */
const LOOKED_AHEAD = 3

/** Halves of a mark that is set as two. */
const HALVES = "'’"

/** A paragraph, and where in it quotation marks stand. */
type Line = { readonly text: string; readonly marks: readonly number[] }

/** The paragraphs of the body, each with its own of the text's marks. */
function linesOf(text: string, body: readonly Span[], marks: readonly number[]): Line[] {
  let nth = 0
  return body.map(({ start, end }) => {
    const own: number[] = []
    while ((marks[nth] ?? end) < start) nth++
    while ((marks[nth] ?? end) < end) own.push((marks[nth++] ?? end) - start)
    return { text: text.slice(start, end), marks: own }
  })
}

type Quoting = { readonly opened: number | null; readonly strays: readonly number[] }

const BLANK = /[\s([—–-]|^$/

/** The curled mark says which way it goes; the straight one opens where it touches the word behind it, and alone it does what is due. */
function opens(line: string, mark: string, at: number, isOpen: boolean): boolean {
  if (mark === '“') return true
  if (mark === '”' || mark === '’’' || !BLANK.test(line.charAt(at - 1))) return false
  return /\S/.test(line.charAt(at + mark.length)) || !isOpen
}

/**
 * Reads one paragraph: where the quotation that is open at its end was opened, and where one was closed that never was
 * open. A quotation over several paragraphs is opened again in each, and may hold another.
 */
function quotingIn({ text, marks }: Line, openBefore: boolean): Quoting {
  let opened: number | null = openBefore ? 0 : null
  let within = 0
  const strays: number[] = []
  for (const index of marks) {
    const first = text.charAt(index)
    const mark = HALVES.includes(first) ? first + first : first
    if (opens(text, mark, index, opened !== null)) {
      if (opened !== null) within++
      opened = index
    } else if (opened !== null) opened = null
    else if (within > 0) within--
    else strays.push(index)
  }
  return { opened, strays }
}

function unbalanced(text: LoadedText, marks: readonly number[]): Span[] {
  if (marks.length === 0) return []
  const body = bodyOf(text)
  const lines = linesOf(text.article.text, body, marks)
  const found: Span[] = []
  let open = false
  body.forEach((block, i) => {
    const line = lines[i]
    if (!line || (line.marks.length === 0 && !open)) return
    const { opened, strays } = quotingIn(line, open)
    open = false
    const at = strays[0] ?? opened
    if (at === null || INCHES.test(line.text)) return
    const ahead = lines.slice(i + 1, i + 1 + LOOKED_AHEAD)
    if (strays.length === 0 && ahead.some((next) => START.test(next.text))) return
    if (strays.length === 0 && ahead.some((next) => quotingIn(next, false).strays.length > 0)) {
      open = true
      return
    }
    const start = block.start + Math.max(0, at - SHOWN / 2)
    found.push({ start, end: Math.min(block.end, start + SHOWN) })
  })
  return found
}

export const unbalancedQuotes: WarningRule = {
  id: 'unbalanced-quotes',
  means:
    'A quotation is opened and not closed, or closed and not opened: it is unclear whose words they are.',
  sign: (text, { quotes }) => {
    const spans = unbalanced(text, quotes)
    return spans.length > 0
      ? { because: `A quotation is not closed, or not opened: ${quoted(text, spans)}.`, spans }
      : null
  },
  fires: [
    'The mayor said “the dam will hold. Nobody in Ardal believed her on that day.',
    'The dam will hold,” said the mayor of Ardal on Monday at noon.',
    '"The dam will hold, said the mayor of Ardal. She went home.',
    'The farmer of Belen called it “a wall” of water” and left.',
  ],
  not: [
    '“The dam will hold,” said the mayor of Ardal.',
    '“The dam will hold,” said the mayor. “We built it well.\n\n“It has held for a hundred years.”',
    '"to save lives and the dam,” said the mayor of Ardal.',
    'The pipe, 12" wide, broke at the farmers’ well.',
    '“The dam is what we call a “safe wall” in Ardal,” said the mayor.',
    'She spoke of " a safe wall " and went home.',
    '“The dam will hold, said the mayor. “It was built well. “It has held for a hundred years.”',
  ],
}
