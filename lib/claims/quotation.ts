import type { Token } from './tokens.ts'

/** Quotation marks over a paragraph: a quotation of several sentences is open from one to the next. */
const OPENS = new Set(['“', '"', '‘', '«'])
/** What was opened double is not closed by an apostrophe: “the rebels’ channel”. */
const CLOSES = new Set(['”', '"', '»'])
const closes = (opened: string, mark: string) => (opened === '‘' ? mark === '’' : CLOSES.has(mark))

export type Quotation = {
  /** Whether each token stands inside quotation marks; the marks themselves do not. */
  readonly inside: readonly boolean[]
  /** Whether a quotation is open at the end. */
  readonly open: boolean
}

export function quotationIn(list: readonly Token[], openBefore: boolean): Quotation {
  let opened: string | null = openBefore ? '“' : null
  const inside = list.map(({ text }) => {
    const mark = opened === null ? OPENS.has(text) : closes(opened, text)
    if (mark) opened = opened === null ? text : null
    return opened !== null && !mark
  })
  return { inside, open: opened !== null }
}
