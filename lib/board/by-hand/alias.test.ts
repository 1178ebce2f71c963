import { describe, expect, test } from 'vitest'
import { board } from '../board.ts'
import { undo, withArticle } from '../test-story.ts'
import { withName } from './alias.ts'
import { aliasOffers, aliasPlaces } from './alias-places.ts'
import { ARDAL, did, INJURED, KILLED, LEADER, refusal, row } from './test-orders.ts'

const OFFICE = { alias: 'Rescue Service', name: 'River Watch' }
const nobody: string[] = []
const taught = {
  kind: 'teach-alias' as const,
  ...OFFICE,
  here: true,
  accepted: nobody,
  refused: nobody,
  reason: '',
}
const origins = (story: typeof ARDAL, label: RegExp) => row(story, label).figure.origins

describe('an alias', () => {
  test('is found as whole words, whatever the capitals, and not where the name stands already', () => {
    expect(withName('Abu Mohammed al-Golani', { alias: 'al-golani', name: 'al-Jolani' })).toBe(
      'Abu Mohammed al-Jolani',
    )
    expect(withName('Golaniya', { alias: 'Golani', name: 'Jolani' })).toBeNull()
    expect(withName('River Watch', { alias: 'Watch', name: 'River Watch' })).toBeNull()
  })
  test('makes two bodies that count one origin, for this row only', () => {
    expect(origins(ARDAL, KILLED)).toHaveLength(3)
    const story = did(ARDAL, KILLED, { ...taught, scope: 'row' })
    expect(origins(story, KILLED)).toEqual(['River Watch', 'mayor'])
    expect(origins(story, INJURED)).toContain('Rescue Service')
    expect(aliasOffers(board(story), [])).toEqual([])
    expect(origins(undo(story, 4), KILLED)).toHaveLength(3)
  })
  test('of the story holds where it was accepted, not where it was refused', () => {
    const elsewhere = aliasPlaces(board(ARDAL), OFFICE).map(({ row: { figure } }) => figure.key)
    const other = row(ARDAL, INJURED).figure.key
    expect(elsewhere).toContain(other)
    const yes = did(ARDAL, KILLED, { ...taught, scope: 'story', accepted: [other] })
    expect(origins(yes, INJURED)).toContain('River Watch')
    const no = did(ARDAL, KILLED, { ...taught, scope: 'story', refused: [other] })
    expect(origins(no, INJURED)).toContain('Rescue Service')
    expect(aliasOffers(board(no), []).map(({ row: { figure } }) => figure.key)).not.toContain(other)
  })
  test('is offered where a later article brings it, and holds there only when somebody says so', () => {
    const told = did(ARDAL, KILLED, { ...taught, scope: 'story' })
    const story = withArticle(told, 'd', 'Rescue Service said 70 people were evacuated from Dorn.')
    const offer = aliasOffers(board(story), []).find(({ row: { figure } }) => figure.measure === 'evacuated')
    expect(offer).toMatchObject(OFFICE)
    expect(offer?.row.figure.origins).toEqual(['Rescue Service'])
    const label = new RegExp(`^${offer?.row.figure.label}`)
    const answered = did(story, label, { ...taught, scope: 'row', here: false })
    expect(
      aliasOffers(board(answered), []).some(({ row: { figure } }) => figure.measure === 'evacuated'),
    ).toBe(false)
    expect(origins(answered, label)).toEqual(['Rescue Service'])
  })
  test('that the house knows is offered too', () => {
    expect(aliasOffers(board(ARDAL), [OFFICE]).length).toBeGreaterThan(1)
  })
  test('makes two names of a row one that is spelt in two ways', () => {
    expect(row(ARDAL, LEADER).figure.class).toBe('conflict')
    const alias = { ...taught, alias: 'Abu Daran', name: 'Ahmed Sorel', scope: 'row' } as const
    const { figure, evidence } = row(did(ARDAL, LEADER, alias), LEADER)
    expect(figure.class).toBe('spelling')
    expect(evidence.map(({ value }) => value)).toEqual(['Abu Daran', 'Ahmed Sorel'])
  })
  test('that is borne by nobody here, or says nothing, is refused', () => {
    expect(refusal(ARDAL, KILLED, { ...taught, alias: 'Sea Office', scope: 'row' })).toBe('alias-not-here')
    expect(refusal(ARDAL, KILLED, { ...taught, name: 'RESCUE service', scope: 'row' })).toBe('same-name')
  })
})
