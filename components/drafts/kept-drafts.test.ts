import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { isKept, typedDrafts } from './kept-drafts.ts'

const MORNING: Draft = {
  id: 'd1',
  file: 'morning.txt',
  original: 'VHdvIGtpbGxlZC4=',
  beginning: 'Two killed.',
  words: 2,
  typed: { outlet: '', title: 'Two killed', published: '', agency: '', url: '' },
  errors: {},
  twin: null,
}

test('a draft is kept with its details as they were mended', () => {
  const form = new FormData()
  form.set('title', 'The ferry')
  form.set('d1.outlet', 'Morning Courier')
  form.set('d1.title', 'Two killed')
  const kept = typedDrafts(form, { drafts: [MORNING] })
  expect(kept).toMatchObject({ title: 'The ferry', drafts: [{ typed: { outlet: 'Morning Courier' } }] })
  expect(isKept(JSON.parse(JSON.stringify(kept)))).toBe(true)
})

test('of an empty form nothing is kept', () => {
  expect(typedDrafts(new FormData(), { drafts: [] })).toBeNull()
})

test('what another version of the page kept is left alone', () => {
  const { twin: _, ...old } = MORNING
  expect(isKept({ title: 'The ferry', paste: '', drafts: [old] })).toBe(false)
  expect(isKept({ title: 'The ferry' })).toBe(false)
  expect(isKept(null)).toBe(false)
})
