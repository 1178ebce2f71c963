import { expect, test } from 'vitest'
import { compiledMessages } from './compiled.ts'
import { LOCALE_IDS, localeOf } from './languages.ts'
import { LOCALES } from './locales.ts'

/** Not the braces around the words of a plural: `one {article}`. */
const GIVEN = /\{\w+(?=,)|(?<!(?:zero|one|two|few|many|other|=\d{1,3}) )\{\w+(?=\})/g

/** `{count, plural, …}`, `{name}`: what a message is given, in the order of the alphabet. */
const given = (message: string) => [...new Set(message.match(GIVEN) ?? [])].sort()

function flat(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  )
}

test('every language says what English says, of the same things', () => {
  const english = new Map(flat(LOCALES.en.messages))
  for (const id of LOCALE_IDS) {
    const said = flat(LOCALES[id].messages)
    expect(said.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
    for (const [key, message] of said)
      expect([key, given(message)]).toEqual([key, given(english.get(key) ?? '')])
  }
})

test('Arabic leaves no word in Latin letters but names', () => {
  const latin = flat(LOCALES.ar.messages).filter(([, message]) =>
    /[A-Za-z]{3,}/.test(
      message.replaceAll(
        /\{[^{}]*\}|\w+, (?:plural|select|number|date)[^}]*|<\/?\w+>|\b(?:zero|one|two|few|many|other)\b|Collate|Ctrl|Esc|Enter|Shift|Alt|Tab/g,
        '',
      ),
    ),
  )
  expect(latin).toEqual([])
})

test('an unknown language is English', () => {
  expect(localeOf('xx')).toBe('en')
  expect(localeOf('ar')).toBe('ar')
})

test('messages taken apart keep their plain words as they are', () => {
  expect(compiledMessages('en').page.skip).toBe(LOCALES.en.messages.page.skip)
  expect(compiledMessages('en').board.origins).not.toBe(LOCALES.en.messages.board.origins)
  expect(Object.keys(compiledMessages('ar'))).toEqual(Object.keys(LOCALES.ar.messages))
})
