import { type Refused, refuse } from './imported.ts'

/** Files that begin like this are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [what: string, begins: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\u0003\u0004'],
  ['an RTF document', '{\\rtf'],
  ['an old office document', '\u00d0\u00cf\u0011\u00e0'],
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
  ['a GIF picture', 'GIF8'],
  ['a gzip archive', '\u001f\u008b'],
]

/**
 * Bytes in, text out: by the byte order mark, else by what the file declares, else as UTF-8 and nothing but UTF-8. A
 * guess would turn "Đặng" into other letters without a word, so there is none.
 */
export function decode(file: string, bytes: Uint8Array, declared: string | null): string | Refused {
  const signature = SIGNATURES.find(([, begins]) => beginsWith(bytes, begins))
  if (signature) return refuse(`${file} is ${signature[0]}, not a text.`)
  const encoding = encodingOfMark(bytes) ?? declared ?? 'utf-8'
  const decoder = decoderFor(encoding)
  if (decoder === null) return refuse(`${file} declares the encoding "${encoding}", which is not known here.`)
  const text = decodeWith(decoder, bytes)
  if (text === null) return refuse(undecodable(file, encoding, declared))
  if (looksBinary(text)) return refuse(`${file} holds binary data, not a text.`)
  return cleanText(text)
}

/** NUL removed and lone surrogates replaced: a database would do it later, and every offset after it would move. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

function beginsWith(bytes: Uint8Array, begins: string): boolean {
  return Array.from(begins).every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, '\u00ef\u00bb\u00bf')) return 'utf-8'
  if (beginsWith(bytes, '\u00ff\u00fe')) return 'utf-16le'
  if (beginsWith(bytes, '\u00fe\u00ff')) return 'utf-16be'
  return null
}

function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function undecodable(file: string, encoding: string, declared: string | null): string {
  if (encoding === 'utf-8' && declared === null) {
    return `${file} is not UTF-8 and does not say which encoding it is in; save it as UTF-8.`
  }
  return `${file} cannot be decoded as ${encoding}, which is what it says it is.`
}

/** A stray control character happens in copy that went through old systems; one in twenty does not. */
function looksBinary(text: string): boolean {
  let control = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) control++
  }
  return control * 20 > text.length
}
