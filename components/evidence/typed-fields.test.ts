import { expect, test } from 'vitest'
import { TOLL } from '#lib/decisions/test-row.ts'
import { changed, filledFor, restored, unsent } from './typed-fields.ts'

test('a row whose articles differ opens without a choice made for the desk', () => {
  expect(filledFor(TOLL, null).typed).toMatchObject({ kind: '', wording: '' })
})

test('a range starts with the ends of the row, and with a sentence that holds them', () => {
  const { typed } = changed(filledFor(TOLL, null), 'kind', 'range', TOLL)
  expect(typed).toMatchObject({ low: '704', high: '826', best: '' })
  expect(typed.wording).toContain('between 704 and 826'.replace('between', 'Between'))
})

test('the sentence follows the value until somebody has written it', () => {
  const range = changed(filledFor(TOLL, null), 'kind', 'range', TOLL)
  const lower = changed(range, 'high', '727', TOLL)
  expect(lower.typed.wording).toContain('727')
  const written = changed(lower, 'wording', 'At least 704 people.', TOLL)
  expect(changed(written, 'high', '826', TOLL).typed.wording).toBe('At least 704 people.')
})

test('a value that somebody typed is not taken back when the kind is changed and changed again', () => {
  const none = changed(filledFor(TOLL, null), 'kind', 'none', TOLL)
  const typed = changed(none, 'value', '850', TOLL)
  expect(changed(changed(typed, 'kind', 'range', TOLL), 'kind', 'none', TOLL).typed.value).toBe('850')
})

test('what comes back refused is what was sent', () => {
  const sent = { ...filledFor(TOLL, null).typed, kind: 'range', low: '9', high: '8', rationale: 'Because.' }
  expect(filledFor(TOLL, sent).typed).toEqual(sent)
})

test('what was typed and not sent is there again when the row is opened again', () => {
  const range = changed(filledFor(TOLL, null), 'kind', 'range', TOLL)
  expect(unsent(range), 'a choice alone is nothing to keep').toBeNull()
  const written = changed(
    changed(range, 'high', '850', TOLL),
    'rationale',
    'The monitor kept counting.',
    TOLL,
  )
  const kept = unsent(written)
  expect(restored(TOLL, JSON.parse(JSON.stringify(kept))).typed).toEqual(written.typed)
})

test('something else that the browser kept under this name does no harm', () => {
  expect(restored(TOLL, { rationale: 7, kind: 'nonsense' }).typed).toMatchObject({ rationale: '', low: '' })
})
