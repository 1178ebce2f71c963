/** The parts of a pasted text in which an article says what it is. Lines are trimmed and never empty. */
export type Ends = {
  /** The first lines, without a leading "date 2024-12-05". */
  readonly head: readonly string[]
  /** The last lines, from the last back. */
  readonly tail: readonly string[]
  readonly text: string
}

/** One way in which a text says one detail. Its examples are its tests; null where it must stay silent. */
export type DetailReader = {
  readonly id: string
  readonly read: (ends: Ends) => string | null
  readonly examples: readonly { readonly text: string; readonly gives: string | null }[]
}

/** What a crawler or a desk put before the first word: " date 2024-12-05 Syrian rebels …". */
export const DATE_PREFIX = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)\s/

const LINES = 8
/** So much of a text, and of a line, is looked at: what is longer is copy, and a paste may be one line of two million letters. */
const END = 6000
const LONGEST_LINE = 600

export function endsOf(text: string): Ends {
  const head = linesIn(text.slice(0, END).replace(DATE_PREFIX, '')).slice(0, LINES)
  const tail = linesIn(text.slice(-END).replace(DATE_PREFIX, '')).slice(-LINES).reverse()
  return {
    head: head.map((line) => line.slice(0, LONGEST_LINE)),
    tail: tail.map((line) => line.slice(-LONGEST_LINE)),
    text,
  }
}

function linesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What the first reader that reads anything says; null where all are silent. */
export function firstRead(readers: readonly DetailReader[], ends: Ends): string | null {
  for (const reader of readers) {
    const value = reader.read(ends)
    if (value !== null) return value
  }
  return null
}

/** The first group of the first line that fits. */
export function inLines(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1]
    if (found !== undefined) return found
  }
  return null
}
