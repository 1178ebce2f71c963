import { describe, expect, test } from 'vitest'
import { regexLiterals } from './regex-literals.ts'

const sourcesOf = (code: string) => regexLiterals(code).map(({ source }) => source)

describe('regular expressions of a source', () => {
  test.each([
    ['const A = /^a\\/b$/u', ['^a\\/b$']],
    ['text.replace(/[/"]/g, "/x/")', ['[/"]']],
    ['return /a/.test(b) ? /c/ : [/d/, /e/]', ['a', 'c', 'd', 'e']],
    ['const half = total / 2 / 3', []],
    ['// see /a/\n/* and /b/ */ const x = 1', []],
    ['const s = "/a/" + `/b/`', []],
    ['<a href="/x">one</a>', []],
    ['<b>and/or</b>', []],
    ['f(x) / g(y) / 2', []],
  ])('%s', (code, sources) => {
    expect(sourcesOf(code)).toEqual(sources)
  })
})
