import { FORMATS, formatOf } from './formats.ts'
import { type Imported, type Refused, refuse } from './imported.ts'
import { plainText } from './plain-text.ts'

/** The largest file that is taken: 2 MB, some four hundred pages of agency copy. */
export const MAX_BYTES = 2 * 1024 * 1024

/**
 * A file's name and bytes in, its text out, or the sentence that says why not. What is pasted comes this way too,
 * encoded as UTF-8 under the name the desk gave it: a name without an ending is plain text.
 */
export function readBytes(file: string, bytes: Uint8Array): Imported | Refused {
  const format = formatOf(file) ?? (hasEnding(file) ? null : plainText)
  if (format === null) return refuse(`${file} is not of a kind that is read here: ${knownEndings()}.`)
  if (bytes.length > MAX_BYTES) return refuse(`${file} is larger than 2 MB.`)
  const read = format.read(file, bytes)
  if (read.status === 'read' && read.text.trim() === '') return refuse(`${file} is empty.`)
  return read
}

/** "Digest of Dec. 5" has no ending, "minutes.docx" has one. */
function hasEnding(file: string): boolean {
  return /[^\s.]\.[a-z][a-z0-9]{1,4}$/i.test(file)
}

function knownEndings(): string {
  return FORMATS.flatMap((format) => format.extensions.map((ending) => `.${ending}`)).join(', ')
}
