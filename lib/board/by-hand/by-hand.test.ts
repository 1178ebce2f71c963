import { describe, expect, test } from 'vitest'
import { board } from '../board.ts'
import { undo, withArticle, withdraw } from '../test-story.ts'
import type { StoredStory } from '../types.ts'
import { judgeOrder } from './judge-order.ts'
import {
  ARDAL,
  DETAINED,
  did,
  INJURED,
  KILLED,
  LEADER,
  orderOn,
  printed,
  readings,
  refusal,
  row,
} from './test-orders.ts'

const reason = ''
const keyOf = (story: StoredStory, label: RegExp) => row(story, label).figure.key
const split = (story: StoredStory, label = '') =>
  did(story, KILLED, {
    kind: 'move-readings',
    readings: readings(story, KILLED, '35'),
    to: null,
    label,
    reason,
  })
const merged = (story: StoredStory) =>
  did(story, INJURED, { kind: 'merge-rows', to: keyOf(story, KILLED), reason })

describe('a reading that answers another question', () => {
  test('goes to a row of its own, and both rows are reckoned anew', () => {
    const story = split(ARDAL, 'Killed in the second shock')
    expect(printed(row(ARDAL, KILLED))).toBe('30, 34, 35')
    expect(printed(row(story, KILLED))).toBe('30, 34')
    expect(row(story, KILLED).figure).toMatchObject({ class: 'conflict', low: 30, high: 34 })
    expect(row(story, /^Killed in the second shock/).figure).toMatchObject({
      class: 'single',
      low: 35,
      high: 35,
    })
    expect(row(story, /^Killed in the second shock/).hand?.brought.size).toBe(1)
  })
  test('is called as the engine would call it where the desk gives no name', () => {
    const labels = board(split(ARDAL)).rows.map(({ figure }) => figure.label)
    expect(labels.filter((label) => label === 'Killed, Ardal')).toHaveLength(2)
  })
  test('goes to a row that is there, whose silences end', () => {
    const story = did(ARDAL, INJURED, {
      kind: 'move-readings',
      readings: readings(ARDAL, INJURED, '12'),
      to: keyOf(ARDAL, DETAINED),
      label: '',
      reason,
    })
    expect(printed(row(story, DETAINED))).toBe('12, 50')
    expect(row(story, DETAINED).figure.silent.map(({ article }) => article)).toEqual(['b'])
    expect(row(story, DETAINED).figure.class).toBe('conflict')
    expect(row(story, INJURED).figure.class).toBe('single')
  })
  test('is back by an undo, and nothing else is left of it', () => {
    const { rows } = board(undo(split(ARDAL), 4))
    expect(rows.map(({ figure, cells }) => ({ figure, cells }))).toEqual(
      board(ARDAL).rows.map(({ figure, cells }) => ({ figure, cells })),
    )
  })
  test('cannot be the whole row, nor go among what cannot be compared with it', () => {
    const all = [...readings(ARDAL, DETAINED, '50')]
    const move = { kind: 'move-readings', readings: all, label: '', reason } as const
    expect(refusal(ARDAL, DETAINED, { ...move, to: null })).toBe('all-readings')
    expect(refusal(ARDAL, DETAINED, { ...move, to: keyOf(ARDAL, LEADER) })).toBe('not-comparable')
    expect(refusal(ARDAL, DETAINED, { ...move, to: keyOf(ARDAL, DETAINED) })).toBe('same-row')
  })
})

describe('two rows that ask one question', () => {
  test('become one, and later readings of both stand in it', () => {
    const story = merged(ARDAL)
    expect(printed(row(story, KILLED))).toBe('30, 12, 34, 35, 14')
    expect(board(story).rows.some(({ figure }) => INJURED.test(figure.label))).toBe(false)
    const later = withArticle(story, 'd', 'Doctors said 15 people were injured in Ardal.')
    expect(printed(row(later, KILLED))).toBe('30, 12, 34, 35, 14, 15')
  })
  test('whatever was split off before stays where it went', () => {
    const story = merged(split(ARDAL, 'Second shock'))
    expect(printed(row(story, KILLED))).toBe('30, 12, 34, 14')
    expect(printed(row(story, /^Second shock/))).toBe('35')
  })
})

describe('what is said of one row', () => {
  test('another name: the engine’s stays known', () => {
    const story = did(ARDAL, KILLED, { kind: 'rename-row', label: '  Killed by the quake ' })
    expect(row(story, /^Killed by the quake$/).hand?.engine.label).toBe('Killed, Ardal')
    expect(refusal(ARDAL, KILLED, { kind: 'rename-row', label: 'Killed, Ardal' })).toBe('same-label')
  })
  test('hidden: off the board, not away', () => {
    const story = did(ARDAL, INJURED, { kind: 'hide-row', reason: 'Not our story.' })
    expect(board(story).rows.some(({ figure }) => INJURED.test(figure.label))).toBe(false)
    expect(board(story).hidden.map(({ figure }) => figure.label)).toEqual(['Injured, Ardal'])
    expect(printed(row(undo(story, 4), INJURED))).toBe('12, 14')
  })
  test('another class, with its reason; the engine’s class stands beside it', () => {
    const story = did(ARDAL, KILLED, {
      kind: 'overrule-class',
      class: 'update',
      reason: 'One count, three hours.',
    })
    const { figure, hand } = row(story, KILLED)
    expect(figure).toMatchObject({ class: 'update', because: 'One count, three hours.' })
    expect(hand?.engine.class).toBe('conflict')
    expect(hand?.overruledOnOthers).toBe(false)
    const later = withArticle(story, 'd', 'Doctors said 90 people were killed in Ardal.')
    expect(row(later, KILLED)).toMatchObject({
      figure: { class: 'update' },
      hand: { overruledOnOthers: true },
    })
  })
  test('is told in the history of the row, also when it was undone', () => {
    const story = undo(did(ARDAL, KILLED, { kind: 'rename-row', label: 'Dead' }), 4)
    expect(row(story, KILLED).history.map(({ kind }) => kind)).toEqual(['undo', 'rename-row'])
  })
})

test('rows that belong together are tied from both sides', () => {
  const story = did(ARDAL, INJURED, {
    kind: 'relate-rows',
    to: keyOf(ARDAL, KILLED),
    relation: 'subset-of',
    reason,
  })
  expect(row(story, INJURED).figure.related).toContainEqual({
    to: keyOf(story, KILLED),
    relation: 'subset-of',
  })
  expect(row(story, KILLED).figure.related).toContainEqual({
    to: keyOf(story, INJURED),
    relation: 'superset-of',
  })
  expect(row(story, KILLED).history).toHaveLength(1)
})

describe('acts on words', () => {
  test('that are gone are shown and do nothing', () => {
    const story = withdraw(split(ARDAL), 'c')
    expect(board(story).unplaced.map(({ seq }) => seq)).toEqual([4])
    expect(printed(row(story, KILLED))).toBe('30, 34')
    expect(board(undo(story, 4)).unplaced).toEqual([])
  })
  test('find them again when the text around has moved', () => {
    const story = split(ARDAL, 'Second shock')
    const moved = new Map([...story.texts].map(([id, text]) => [id, text.replace('Quake in Ardal\n\n', '')]))
    expect(printed(row({ ...story, texts: moved }, /^Second shock/))).toBe('35')
  })
  test('from an older look at the board are refused when something came first', () => {
    const order = orderOn(ARDAL, KILLED, { kind: 'rename-row', label: 'Dead' })
    const renamed = did(ARDAL, KILLED, { kind: 'rename-row', label: 'Fallen' })
    expect(judgeOrder(board(renamed), order)).toEqual({ refused: 'moved' })
    const more = withArticle(ARDAL, 'd', 'Doctors said 90 people were killed in Ardal.')
    expect(judgeOrder(board(more), order)).toEqual({ refused: 'moved' })
    const elsewhere = did(ARDAL, DETAINED, { kind: 'rename-row', label: 'Held' })
    expect(judgeOrder(board(elsewhere), order)).toHaveProperty('done')
    expect(judgeOrder(board(merged(ARDAL)), { ...order, figure: keyOf(ARDAL, INJURED) })).toEqual({
      refused: 'gone',
    })
  })
})
