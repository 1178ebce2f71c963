import { describe, expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { claimSeen } from '#lib/board/claim-seen.ts'
import { rejectClaim } from '#lib/board/correct-claim.ts'
import { after, DETAILS, EMPTY, withArticle } from '#lib/board/test-story.ts'
import { chosenArticles } from './chosen-articles.ts'
import { textsView } from './texts-view.ts'

const TEXTS = [
  ['a', 'Ferry sinks\n\nOn Saturday 23 people were killed off Karnia, the coast guard said.\n'],
  ['b', 'Ferry sinks\n\nOn Saturday 23 people were killed off Karnia, the coast guard said.\n'],
  ['c', 'A ferry sank off Karnia. The coast guard said 32 people were killed.\n'],
] as const
const STORY = TEXTS.reduce(
  (story, [id, text]) => withArticle(story, id, text, { ...DETAILS, outlet: id }),
  EMPTY,
)
const BOARD = board(STORY)

describe('side by side', () => {
  const view = textsView(BOARD, ['c', 'a'])
  const [c, a] = view.columns

  test('articles stand in the order in which they were chosen', () => {
    expect(view.columns.map(({ id }) => id)).toEqual(['c', 'a'])
  })
  test('a figure has one row in all texts, and the row says what each article says, shown or not', () => {
    const killed = c?.marks.find(({ words }) => words === '32 people')
    expect(killed?.row).toBe(a?.marks.find(({ words }) => words === '23 people')?.row)
    expect(view.rows[killed?.row ?? '']?.readings.map(({ values }) => values)).toEqual(['23', '23', '32'])
  })
  test('what is not a claim any more is shown as such, with the act that says so', () => {
    const claim = [...(BOARD.articles[2]?.claims.values() ?? [])].find(({ quote }) => quote === '32 people')
    if (!claim) throw new Error('Nothing was read.')
    const judged = rejectClaim(BOARD, { article: 'c', claim: claim.id, seen: claimSeen(claim) }, 'A slip.')
    if (!('done' in judged)) throw new Error(JSON.stringify(judged))
    const column = textsView(board(after(STORY, judged.done)), ['c']).columns[0]
    const mark = column?.marks.find(({ words }) => words === '32 people')
    expect(mark).toMatchObject({
      claim: null,
      row: null,
      corrections: [{ kind: 'reject-claim', reason: 'A slip.' }],
    })
  })
})

describe('of the articles', () => {
  test('one alone is joined by the one that differs most, or else by one of another family', () => {
    expect(chosenArticles(BOARD, ['a']).articles).toEqual(['a', 'c'])
  })
  test('none asked for are the two that differ', () => {
    expect(chosenArticles(BOARD, []).articles).toContain('c')
  })
  test('unknown ones are said to be left out', () => {
    expect(chosenArticles(BOARD, ['c', 'x', 'b'])).toEqual({ articles: ['c', 'b'], left: ['x'] })
  })
  test('none is there where the story has none', () => {
    expect(chosenArticles(board(EMPTY), ['x'])).toEqual({ articles: [], left: ['x'] })
  })
})
