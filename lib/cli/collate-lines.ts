import { z } from 'zod'
import { readArticle } from '#lib/claims/read-article.ts'
import { cleanText } from '#lib/import/decode.ts'
import { MAX_BYTES } from '#lib/import/read-bytes.ts'
import { claimJson } from './collate-json.ts'

/** A text of 2 MB may be six times as long in JSON, when every letter is escaped. */
const LONGEST_LINE = 7 * MAX_BYTES

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2}(T\S+)?)?)?$/, 'is no ISO date')
    .nullish(),
})

/** Bytes of JSON Lines in, one line of JSON out for each, in order and as they come. */
export async function* extractLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let number = 0
  for await (const line of linesIn(input)) {
    number++
    const said = line === null ? `is longer than ${LONGEST_LINE} bytes` : extractLine(line)
    yield JSON.stringify(typeof said === 'string' ? { id: null, error: `Line ${number} ${said}.` } : said)
  }
}

/** One line's claims, or what is wrong with it. */
function extractLine(line: Uint8Array) {
  const json = parsed(line)
  if (json === undefined) return 'is not JSON'
  const checked = lineSchema.safeParse(json)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return `is not {"id","text","published"?}: ${[...(issue?.path ?? []), issue?.message].join(' ')}`
  }
  const { id, published = null } = checked.data
  const text = cleanText(checked.data.text)
  if (Buffer.byteLength(text) > MAX_BYTES) return 'holds a text larger than 2 MB'
  const article = { id, file: id, text, outlet: null, title: null, published, agency: null }
  return { id, claims: readArticle(article).claims.map(claimJson) }
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

/** Split at line feeds only: a U+2028 inside a string ends no line. Null for a line that is too long to keep. */
async function* linesIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let length = 0
  const line = () => (length > LONGEST_LINE ? null : Buffer.concat(parts))
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at))
      length += at - from
      yield line()
      parts = []
      length = 0
      from = at + 1
    }
    length += chunk.length - from
    if (length > LONGEST_LINE) parts = []
    else parts.push(chunk.subarray(from))
  }
  if (length > 0) yield line()
}
