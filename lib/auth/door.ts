/**
 * Reads sources and says which of them answer a request without asking the door first. It knows one way of writing only,
 * `export async function name(…) { … await whoIsAsking('read')`, and objects to every other: what it cannot read, it
 * cannot vouch for.
 */

/** A source file; `path` is relative to the repo, with slashes. */
export type Source = { readonly path: string; readonly text: string }

const ANSWERS_A_REQUEST = /^app\/(?:.*\/)?(?:page|route)\.tsx?$/
const FRAMES_A_PAGE = /^app\/(?:.*\/)?(?:layout|template|default)\.tsx?$/
const READS_DATA = /from\s+['"]#lib\/(?:db|import)\//
const ACTIONS = /^['"]use server['"]/
const ACTION_INSIDE = /^\s*['"]use server['"]/m
/** What Next reads at build time, and types: neither runs for a request. */
const HARMLESS = /^export\s+(?:type\s|interface\s|const\s+(?:dynamic|metadata|viewport|revalidate|runtime)\b)/
const FUNCTION = /^export\s+(?:default\s+)?async\s+function\s+(\w+)\s*/
const ASKS = /^(?:const\s+(?:\w+|\{[^{}]*\})\s*=\s*)?await\s+whoIsAsking\('(read|write)'\)/

/** One sentence for each exported function that does not ask first; none where all do. */
export function unasked(source: Source): readonly string[] {
  const text = afterComments(source.text)
  if (!ACTIONS.test(text) && ACTION_INSIDE.test(text)) {
    return [`${source.path}: an action stands in a file of its own, with 'use server' as its first line`]
  }
  if (!answersRequests(source.path, text)) return []
  return [...text.matchAll(/^export\b/gm)].flatMap(({ index }) => {
    const objection = objectionTo(source.path, text, index)
    return objection ? [`${source.path}: ${objection}`] : []
  })
}

function answersRequests(path: string, text: string): boolean {
  return (
    ANSWERS_A_REQUEST.test(path) || ACTIONS.test(text) || (FRAMES_A_PAGE.test(path) && READS_DATA.test(text))
  )
}

function objectionTo(path: string, text: string, start: number): string | null {
  const rest = text.slice(start)
  if (HARMLESS.test(rest)) return null
  const found = FUNCTION.exec(rest)
  if (!found?.[1]) return `"${rest.split('\n', 1)[0]}" is no plain "export async function"`
  const intent = ASKS.exec(afterComments(bodyOf(rest.slice(found[0].length))))?.[1]
  if (!intent) return `${found[1]} does not ask who is asking before anything else`
  if (intent === 'read' && changesSomething(path, text, found[1])) return `${found[1]} asks only to read`
  return null
}

/** Every action does, as far as anybody can tell from outside; of the route handlers, all but two. */
function changesSomething(path: string, text: string, name: string): boolean {
  return ACTIONS.test(text) || (/\/route\.tsx?$/.test(path) && name !== 'GET' && name !== 'HEAD')
}

/** What stands behind the parameters and the type of the result: `({ a }: { a: string }): Promise<{ b: string }> { …`. */
function bodyOf(signature: string): string {
  let depth = 0
  for (let at = 0; at < signature.length; at++) {
    const character = signature[at] ?? ''
    const opensBody = character === '{' && depth === 0 && /[)\w>\]}]\s*$/.test(signature.slice(0, at))
    if (opensBody) return signature.slice(at + 1)
    if ('({[<'.includes(character)) depth++
    if (')}]>'.includes(character) && signature[at - 1] !== '=') depth--
  }
  return ''
}

/** Only those that stand first: further on, what looks like the start of a comment may be part of a string. */
function afterComments(text: string): string {
  return text.replace(/^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)+/, '')
}
