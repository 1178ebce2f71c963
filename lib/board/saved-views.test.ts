import { expect, test } from 'vitest'
import { savedViews } from './saved-views.ts'
import { after, EMPTY, undo } from './test-story.ts'
import { undoneActs } from './undone-acts.ts'

const save = (story: typeof EMPTY, name: string, search: string) =>
  after(story, { kind: 'save-view', payload: { name, search } })
const viewsOf = ({ acts }: typeof EMPTY) =>
  savedViews(acts, undoneActs(acts)).map(({ name, search }) => [name, search])

test('a view saved again under its name is the later one', () => {
  const story = save(save(save(EMPTY, 'Tolls', 'q=killed'), 'Dates', 'kind=date'), 'Tolls', 'q=dead')
  expect(viewsOf(story)).toEqual([
    ['Dates', 'kind=date'],
    ['Tolls', 'q=dead'],
  ])
})

test('a view taken away is gone, and the one it stood for is there again', () => {
  const twice = save(save(EMPTY, 'Tolls', 'q=killed'), 'Tolls', 'q=dead')
  expect(viewsOf(undo(twice, 2))).toEqual([['Tolls', 'q=killed']])
  expect(viewsOf(undo(undo(twice, 2), 3))).toEqual([['Tolls', 'q=dead']])
})
