import { describe, expect, test } from 'vitest'
import type { Decision, Evidence } from '#lib/decisions/decision.ts'
import { board } from './board.ts'
import { ARDAL, INJURED, KILLED, row } from './by-hand/test-orders.ts'
import { after, DETAILS, withArticle } from './test-story.ts'
import type { StoredStory } from './types.ts'
import { type AskedWhatIf, whatIf } from './what-if.ts'

const NOTHING: AskedWhatIf = { without: [], before: null }
const asked = (story: StoredStory, change: Partial<AskedWhatIf>) =>
  whatIf(story, board(story), { ...NOTHING, ...change })

/** The three reports, and one by another outlet on the next day. */
const STORY = withArticle(ARDAL, 'd', 'Quake in Ardal\n\nDoctors said 90 people were killed in Ardal.', {
  ...DETAILS,
  outlet: 'The Evening Post',
  published: '2024-12-06T15:00:00Z',
})

const decided = (payload: Decision) => after(STORY, { kind: 'decide', payload })

describe('what if', () => {
  test('an outlet were left out: the row’s value changes, and what it was is known', () => {
    const found = asked(STORY, { without: ['outlet:The Evening Post'] })
    expect(found?.leftOut.map(({ id }) => id)).toEqual(['d'])
    const killed = row(found?.board ?? board(STORY), KILLED)
    expect(killed.figure).toMatchObject({ low: 30, high: 35 })
    expect(found?.was.get(killed.figure.key)).toEqual({ class: null, spread: '30–90' })
    expect(found?.was.size).toBe(1)
  })
  test('a family were left out: rows that only it states are gone', () => {
    const [first] = board(STORY).articles
    const found = asked(STORY, { without: [`family:${first?.letter}`] })
    expect(found?.leftOut.map(({ id }) => id)).toEqual(['a'])
    const injured = row(found?.board ?? board(STORY), INJURED)
    expect(found?.was.get(injured.figure.key)).toEqual({ class: 'conflict', spread: '12–14' })
    const all = asked(ARDAL, { without: ['outlet:The Outlet'] })
    expect(all?.board.rows).toEqual([])
    expect(all?.gone).toHaveLength(board(ARDAL).rows.length)
  })
  test('the first outlet were left out: the others keep the letters that they have on the whole board', () => {
    const letters = (articles: readonly { id: string; letter: string }[] = []) =>
      articles.map(({ id, letter }) => `${id} ${letter}`)
    const found = asked(STORY, { without: ['family:A'] })
    expect(letters(board(STORY).articles)).toEqual(['a A', 'b B', 'c C', 'd D'])
    expect(letters(found?.board.articles)).toEqual(['b B', 'c C', 'd D'])
  })
  test('everything before an hour were left out: a day alone is not before an hour of its own', () => {
    const left = (before: string) => asked(STORY, { before })?.leftOut.map(({ id }) => id) ?? []
    expect(left('2024-12-06T00:00')).toEqual(['a', 'b', 'c'])
    expect(left('2024-12-05T23:00')).toEqual([])
    expect(left('2024-12-06T15:01')).toEqual(['a', 'b', 'c', 'd'])
    expect(left('not a moment')).toEqual([])
  })
  test('nobody were left out: there is no what-if', () => {
    expect(asked(STORY, { without: ['outlet:Nobody', 'family:Z', 'nonsense'] })).toBeNull()
  })
  test('a decision on it keeps what was left out, and is not stale for it', () => {
    const found = asked(STORY, { without: ['outlet:The Evening Post'] })
    if (!found) throw new Error('Nothing was left out.')
    const evidence: Evidence[] = [...row(found.board, KILLED).evidence]
    const payload = {
      kind: 'range' as const,
      label: 'Killed, Ardal',
      value: null,
      low: '30',
      best: null,
      high: '35',
      wording: '',
      rationale: 'Without the evening paper.',
      evidence,
    }
    const cited = decided({ ...payload, whatIf: found.seen })
    expect(row(cited, KILLED)).toMatchObject({ state: 'decided', drift: null })
    expect(row(decided(payload), KILLED).state).toBe('stale')
    const later = withArticle(cited, 'e', 'Quake in Ardal\n\nPolice said 40 people were killed in Ardal.')
    expect(row(later, KILLED).drift?.added.map(({ value }) => value)).toEqual(['40'])
  })
})
