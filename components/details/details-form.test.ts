import { describe, expect, test } from 'vitest'
import { checkDetails, shownDetails, typedDetails } from './details-form.ts'

const nothing = shownDetails({})

describe('the date of an article', () => {
  test.each([
    ['2024-12-05', '2024-12-05'],
    ['5 December 2024', '2024-12-05'],
    ['December 2024', '2024-12'],
    ['2024-12-05T14:00:00Z', '2024-12-05T14:00:00Z'],
    ['  ', null],
  ])('%j is kept as %j', (typed, published) => {
    expect(checkDetails({ ...nothing, published: typed }, null)).toMatchObject({
      status: 'fine',
      details: { published },
    })
  })

  test('that is none is named', () => {
    expect(checkDetails({ ...nothing, published: 'last Friday' }, null)).toMatchObject({
      status: 'invalid',
      errors: { published: { wrong: 'date', value: 'last Friday' } },
    })
  })
})

test('an address that would run a script is refused', () => {
  const { status } = checkDetails({ ...nothing, url: 'javascript:alert(1)' }, null)
  expect(status).toBe('invalid')
})

test('the note that stands beside a digest survives a correction of its outlet', () => {
  const checked = checkDetails({ ...nothing, outlet: ' The Evening Post ' }, 'A digest.')
  expect(checked).toMatchObject({ details: { outlet: 'The Evening Post', notice: 'A digest.', title: null } })
})

test('two articles of one form are told apart', () => {
  const form = new FormData()
  form.set('0.outlet', 'Morning Star')
  form.set('1.outlet', 'Evening Post')
  expect(typedDetails(form, '1.').outlet).toBe('Evening Post')
})
