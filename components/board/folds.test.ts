import { describe, expect, test } from 'vitest'
import { readBoardQuery } from './board-query.ts'
import { foldsSingles, unfoldedFor } from './folds.ts'

describe('what one article alone states is folded', () => {
  test('on a board that is just opened', () => {
    expect(foldsSingles(readBoardQuery({}))).toBe(true)
  })

  test.each([
    [{ singles: '1' }],
    [{ q: 'killed' }],
    [{ class: 'single' }],
    [{ state: 'open' }],
    [{ show: 'need' }],
    [{ sort: 'figure' }],
  ])('and not where somebody asked for rows: %o', (params) => {
    expect(foldsSingles(readBoardQuery(params))).toBe(false)
  })
})

test('the address of a folded row unfolds the board, the address of another does not', () => {
  const query = readBoardQuery({ figure: 'killed/hama-province' })
  expect(unfoldedFor(query, { folds: true }).singles).toBe(true)
  expect(unfoldedFor(query, { folds: false }).singles).toBe(false)
  expect(unfoldedFor(query, undefined).singles).toBe(false)
})
