/** A regular expression as it stands in a source. */
export type RegexLiteral = { readonly source: string; readonly flags: string }

const LITERAL =
  /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/([a-z]*)/y
const SKIPPED = [
  /\/\*[\s\S]*?\*\//y,
  /\/\/[^\n]*/y,
  /'(?:\\[\s\S]|[^'\\\n])*'/y,
  /"(?:\\[\s\S]|[^"\\\n])*"/y,
  // What stands in ${…} is read as part of the string: no regular expression is written there.
  /`(?:\\[\s\S]|[^`\\])*`/y,
  /[\p{L}\d_$]+/uy,
]
/** Behind these a slash divides, or closes a tag; behind anything else it opens a regular expression. */
const DIVIDES = /[\p{L}\d_$)\]}<"'`]$/u
const KEYWORD = /\b(?:return|typeof|case|in|of|yield|await)$/

/** The regular expressions of a TypeScript source, in order. Comments, strings and the text between tags hold none. */
export function regexLiterals(code: string): RegexLiteral[] {
  const found: RegexLiteral[] = []
  let before = ''
  for (let at = 0; at < code.length; ) {
    const literal = code.charAt(at) === '/' && opensLiteral(before) ? matchAt(LITERAL, code, at) : null
    const [, source = '', flags = ''] = literal ?? []
    if (literal) found.push({ source, flags })
    const taken = literal?.[0] ?? skippedAt(code, at)
    if (taken.trim() !== '' && !/^\/[/*]/.test(taken)) before = taken
    at += taken.length
  }
  return found
}

const opensLiteral = (before: string) => !DIVIDES.test(before) || KEYWORD.test(before)

/** The comment, string or word at a place; else the one character. */
function skippedAt(code: string, at: number): string {
  for (const pattern of SKIPPED) {
    const match = matchAt(pattern, code, at)
    if (match) return match[0]
  }
  return code.charAt(at)
}

function matchAt(pattern: RegExp, code: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(code)
}
