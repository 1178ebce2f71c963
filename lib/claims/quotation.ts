import type { Token } from './tokens.ts'

/** Quotation marks over a paragraph: a quotation of several sentences is open from one to the next. */
const OPENS = new Set(['“', '"', '‘', '«'])
const CLOSES = new Set(['”', '"', '’', '»'])

export type Quotation = {
  /** Whether each token stands inside quotation marks; the marks themselves do not. */
  readonly inside: readonly boolean[]
  /** Whether a quotation is open at the end. */
  readonly open: boolean
}

export function quotationIn(list: readonly Token[], openBefore: boolean): Quotation {
  let open = openBefore
  const inside = list.map((token) => {
    const mark = open ? CLOSES.has(token.text) : OPENS.has(token.text)
    if (mark) open = !open
    return open && !mark
  })
  return { inside, open }
}
