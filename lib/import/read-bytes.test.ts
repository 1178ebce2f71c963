import { describe, expect, test } from 'vitest'
import { FORMATS, formatOf } from './formats.ts'
import { MAX_BYTES, readBytes } from './read-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer)

/** The text, or the reason why there is none. */
const read = (file: string, bytes: Uint8Array) => {
  const result = readBytes(file, bytes)
  return result.status === 'read' ? result.text : result.reason
}

describe('a file that is text', () => {
  test('keeps its line ends', () => {
    expect(read('a.txt', utf8('727 people\r\nwere killed.\n'))).toBe('727 people\r\nwere killed.\n')
  })

  test.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Đặng: 3 dead')]), 'Đặng: 3 dead'],
    ['UTF-16 with a mark', utf16('Đặng: 3 dead'), 'Đặng: 3 dead'],
  ])('is decoded by its byte order mark: %s', (_, bytes, text) => {
    expect(read('a.txt', bytes)).toBe(text)
  })

  test('loses NUL, which a database would drop later and so move every offset', () => {
    expect(read('a.txt', utf8('727\0 people were killed in the city'))).toBe(
      '727 people were killed in the city',
    )
  })

  test('is taken under a name without an ending, as a paste has', () => {
    expect(read('The Daily Example, Dec. 5', utf8('3 dead'))).toBe('3 dead')
  })

  test('may be exactly 2 MB', () => {
    expect(readBytes('a.txt', new Uint8Array(MAX_BYTES).fill(97)).status).toBe('read')
  })
})

describe('a file that is refused, by name and in one sentence', () => {
  test.each([
    ['empty.txt', utf8(''), 'empty.txt is empty.'],
    ['blank.txt', utf8(' \n\n'), 'blank.txt is empty.'],
    ['long.txt', new Uint8Array(MAX_BYTES + 1).fill(97), 'long.txt is larger than 2 MB.'],
    [
      'old.txt',
      latin1('caf\u00e9'),
      'old.txt is not UTF-8 and does not say which encoding it is in; save it as UTF-8.',
    ],
    ['scan.txt', utf8('%PDF-1.7 …'), 'scan.txt is a PDF, not a text.'],
    [
      'minutes.txt',
      utf8('PK\u0003\u0004…'),
      'minutes.txt is a ZIP archive or an office document, not a text.',
    ],
    ['data.txt', new Uint8Array(64).fill(1), 'data.txt holds binary data, not a text.'],
    ['zeros.txt', new Uint8Array(64), 'zeros.txt holds binary data, not a text.'],
    [
      'minutes.docx',
      utf8('3 dead'),
      'minutes.docx is not of a kind that is read here: .txt, .md, .html, .htm.',
    ],
    [
      'odd.html',
      utf8('<meta charset="klingon"><p>3 dead</p>'),
      'odd.html declares the encoding "klingon", which is not known here.',
    ],
    [
      'wrong.html',
      latin1('<meta charset="utf-8"><p>caf\u00e9</p>'),
      'wrong.html cannot be decoded as utf-8, which is what it says it is.',
    ],
  ])('%s', (file, bytes, reason) => {
    expect(readBytes(file, bytes)).toEqual({ status: 'refused', reason })
  })
})

test('every format is found by each of its endings, in capitals too', () => {
  for (const format of FORMATS) {
    for (const ending of format.extensions) expect(formatOf(`A.B.${ending.toUpperCase()}`)).toBe(format)
  }
})

test('Markdown is kept as its text, and a first heading is its title', () => {
  const text = '# Town falls\n\n**727 people** were killed.\n'
  expect(readBytes('a.md', utf8(text))).toEqual({ status: 'read', text, details: { title: 'Town falls' } })
})
