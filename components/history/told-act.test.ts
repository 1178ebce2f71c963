import { expect, test } from 'vitest'
import type { Act } from '#lib/board/acts.ts'
import { kindsIn, passes, peopleIn } from './history-filter.ts'
import { toldActs } from './told-act.ts'

const DETAILS = { outlet: null, title: null, published: null, agency: null, url: null, notice: null }
const by = (name: string | null, id = 'local') => ({ id, name })
const of = (seq: number, actor = by('M. Reyes'), undoes: number | null = null) =>
  ({ story: 's', seq, at: `2026-11-22T10:0${seq}:00.000Z`, actor, engine: '1', undoes }) as const

const ACTS: readonly Act[] = [
  {
    ...of(1, by(null)),
    kind: 'add-article',
    payload: { article: 'a1', file: 'ferry.txt', text: 'h', details: DETAILS },
  },
  {
    ...of(2),
    kind: 'correct-article',
    payload: { article: 'a1', details: { ...DETAILS, outlet: 'Harbour Post' } },
  },
  { ...of(3), kind: 'withdraw-article', payload: { article: 'a1', reason: 'The outlet took it back.' } },
  { ...of(4, by('A. Okafor', 'other'), 3), kind: 'undo', payload: {} },
]
const told = toldActs(ACTS, new Set([3]))

test('the newest act stands first, and an article is called as it was corrected', () => {
  expect(told.map(({ seq }) => seq)).toEqual([4, 3, 2, 1])
  expect(told.at(-1)?.names.article).toBe('Harbour Post')
  expect(told[1]).toMatchObject({ reason: 'The outlet took it back.', undone: true, canUndo: false })
})

test('an article that came in is withdrawn and not undone; an undo can be undone', () => {
  expect(told.filter(({ canUndo }) => canUndo).map(({ seq }) => seq)).toEqual([4, 2])
})

test('a history is looked through by person and by kind', () => {
  expect(told.filter((act) => passes({ person: 'other', kind: null }, act)).map(({ seq }) => seq)).toEqual([
    4,
  ])
  expect(told.filter((act) => passes({ person: 'local', kind: 'undo' }, act))).toEqual([])
  expect(peopleIn(told, 'the desk')).toEqual([
    { id: 'other', name: 'A. Okafor', count: 1 },
    { id: 'local', name: 'M. Reyes', count: 3 },
  ])
  expect(kindsIn(told, (kind) => kind.toUpperCase())[0]).toMatchObject({ count: 1 })
})
