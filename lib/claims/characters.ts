/** What characters are, and where the numbers and words that begin at one end. Offsets are UTF-16 units of the text. */

export const SPACE = 1
export const DIGIT = 2
export const LETTER = 3
const MARK = 4
/** What each UTF-16 unit is, found out when it is first met; 0 is not met yet. */
export const SORTS = new Uint8Array(0x10000)

function sortOf(character: string): number {
  if (/^\s$/.test(character)) return SPACE
  if (/^\d$/.test(character)) return DIGIT
  return /^\p{L}$/u.test(character) ? LETTER : MARK
}

/** The sort of the character at a place; beyond the end nothing stands, which is a mark. */
export function sortAt(text: string, at: number): number {
  if (at >= text.length) return MARK
  const unit = text.charCodeAt(at)
  const known = SORTS[unit]
  if (known) return known
  if (unit >= 0xd800 && unit <= 0xdfff) return sortOf(text.slice(at, at + width(text, at)))
  const sort = sortOf(text.charAt(at))
  SORTS[unit] = sort
  return sort
}

/** How many UTF-16 units the character at a place has. */
export function width(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (sortAt(text, end) === DIGIT) end++
  return end
}

/** "1,234,567", "1.5", "115,000": a comma joins three digits to three at most before it. */
export function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at)
  if (end - at <= 3) {
    while (text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1) - end > 3) end += 4
  }
  const decimals = text.charCodeAt(end) === STOP ? digitsEnd(text, end + 1) : end
  return decimals > end + 1 ? decimals : end
}
const COMMA = 0x2c
const STOP = 0x2e
/** The straight apostrophe, or the curly one. */
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019

/** "U.S.", "Bashar", "don't", "Observatory’s". */
export function wordEnd(text: string, at: number): number {
  const letters = lettersEnd(text, at)
  const initials = letters - at <= 2 && letters - at === width(text, at) ? initialsEnd(text, at) : at
  if (initials > at) return initials
  let end = letters
  while (end < text.length && isApostrophe(text.charCodeAt(end)) && sortAt(text, end + 1) === LETTER) {
    end = lettersEnd(text, end + 1)
  }
  return end
}

function lettersEnd(text: string, at: number): number {
  let end = at
  while (true) {
    // Letters that were met before are the rule, and pass without another look.
    while (end < text.length && SORTS[text.charCodeAt(end)] === LETTER) end++
    if (sortAt(text, end) !== LETTER) return end
    end += width(text, end)
  }
}

/** The end of two or more capitals, each with its full stop; the start where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at
  let count = 0
  for (; sortAt(text, end) === LETTER; count++) {
    const stop = end + width(text, end)
    if (text.charCodeAt(stop) !== STOP || !/^\p{Lu}$/u.test(text.slice(end, stop))) break
    end = stop + 1
  }
  return count >= 2 ? end : at
}
