import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { board } from './board.ts'
import {
  after,
  CIVILIANS,
  DETAILS,
  decideRow,
  EMPTY,
  HAMA,
  reopenRow,
  rowOf,
  TOLL,
  testBoard,
  undo,
  withArticle,
  withdraw,
} from './test-story.ts'

describe('the board of five reports', () => {
  const toll = rowOf(testBoard(HAMA), TOLL)

  test('has a cell for each article, the silent one too', () => {
    expect(toll.cells.map(({ claims }) => claims.map(({ value }) => value))).toEqual([
      [727],
      [],
      [826],
      [704],
      [727],
    ])
    expect(toll.cells.map(({ silence }) => silence)).toEqual([null, 'not-mentioned', null, null, null])
  })
  test('keeps every reading as a decision would', () => {
    expect(
      toll.evidence.map(({ value, read, anchor }) => [anchor.article, anchor.quote, value, read]),
    ).toEqual([
      ['a', '727 people', '727', '727 person'],
      ['c', '826 people', '826', '826 person'],
      ['d', '704 people', '704', '704 person'],
      ['e', '727 people', '727', '727 person'],
    ])
  })
  test('is open, stands among the casualties, and nothing has happened to it', () => {
    expect(toll).toMatchObject({
      state: 'open',
      group: 'casualties',
      decision: null,
      drift: null,
      history: [],
    })
  })
  test('shows a finding with every row that it names', () => {
    const read = board(
      withArticle(
        EMPTY,
        'a',
        'The council said 222 people had been killed in Karnia, four of them civilians.',
      ),
    )
    const named = read.rows.filter(({ findings }) => findings.some(({ rule }) => rule === 'rest-of-whole'))
    expect(named.map(({ figure }) => figure.key).sort()).toEqual([
      'killed/civilians/karnia',
      'killed/people/karnia',
    ])
  })
  test('reads a real story through the engine', () => {
    const read = board(HAMA)
    expect(read.articles.map(({ id, letter }) => `${letter}${id}`).sort()).toHaveLength(5)
    expect(read).toMatchObject({ id: 's', title: 'Hama', seq: 5, withdrawn: [], orphans: [] })
  })
})

describe('articles', () => {
  test('a corrected outlet stands in the column, the text stays', () => {
    const payload = { article: 'a', details: { ...DETAILS, outlet: 'Another Outlet' } }
    const [first] = testBoard(after(HAMA, { kind: 'correct-article', payload })).articles
    expect(first).toMatchObject({ id: 'a', outlet: 'Another Outlet', file: 'a.txt' })
  })
  test('a withdrawn article leaves the columns, and stands aside with its reason', () => {
    const { articles, withdrawn } = testBoard(withdraw(HAMA, 'c'))
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e'])
    expect(withdrawn).toMatchObject([
      { ...DETAILS, id: 'c', file: 'c.txt', text: expect.stringContaining('826'), reason: 'A hoax.', act: 6 },
    ])
  })
  test('is put back by an undo, at its old place', () => {
    const { articles, withdrawn } = testBoard(undo(withdraw(HAMA, 'c'), 6))
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(withdrawn).toEqual([])
  })
  test('an undone undo withdraws it again', () => {
    const story = undo(undo(withdraw(HAMA, 'c'), 6), 7)
    expect(testBoard(story).withdrawn.map(({ id }) => id)).toEqual(['c'])
    expect([...testBoard(story).undone]).toEqual([7])
  })
  test('a text that is not stored is no small matter', () => {
    expect(() => testBoard({ ...HAMA, texts: new Map() })).toThrow('is not stored')
  })
})

describe('decisions', () => {
  const decided = decideRow(HAMA, TOLL)

  test('belong to their row and leave the others open', () => {
    expect(rowOf(testBoard(decided), TOLL)).toMatchObject({
      state: 'decided',
      decision: { seq: 6 },
      drift: null,
    })
    expect(rowOf(testBoard(decided), CIVILIANS)).toMatchObject({ state: 'open', decision: null })
  })
  test('the last one holds, the history keeps both, the newest first', () => {
    const row = rowOf(
      testBoard(decideRow(decided, TOLL, { kind: 'latest', value: '826', low: null, high: null })),
      TOLL,
    )
    expect(row.decision?.seq).toBe(7)
    expect(row.history.map(({ seq }) => seq)).toEqual([7, 6])
  })
  test('an undone decision leaves the one before it', () => {
    const row = rowOf(testBoard(undo(decideRow(decided, TOLL), 7)), TOLL)
    expect(row.decision?.seq).toBe(6)
    expect(row.history.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['8 undo', '7 decide', '6 decide'])
  })
  test('pending is a state of its own', () => {
    const story = decideRow(HAMA, TOLL, { kind: 'pending', low: null, high: null })
    expect(rowOf(testBoard(story), TOLL).state).toBe('pending')
  })
  test('a reopened row has no decision, and does not fall back to the one before', () => {
    const story = reopenRow(decideRow(decided, TOLL), TOLL)
    expect(rowOf(testBoard(story), TOLL)).toMatchObject({ state: 'reopened', decision: null })
    expect(rowOf(testBoard(undo(story, 8)), TOLL)).toMatchObject({ state: 'decided', decision: { seq: 7 } })
  })
  test('a decision whose every article is withdrawn is an orphan and is shown', () => {
    const lone = decideRow(withArticle(EMPTY, 'a', 'In all 704 people were killed.'), TOLL)
    const { rows, orphans } = testBoard(withdraw(lone, 'a'))
    expect(rows).toEqual([])
    expect(orphans.map(({ seq }) => seq)).toEqual([2])
  })
  test('an orphan that was replaced or reopened is not shown again', () => {
    const lone = decideRow(withArticle(EMPTY, 'a', 'In all 704 people were killed.'), TOLL)
    expect(testBoard(withdraw(decideRow(lone, TOLL), 'a')).orphans.map(({ seq }) => seq)).toEqual([3])
    expect(testBoard(withdraw(reopenRow(lone, TOLL), 'a')).orphans).toEqual([])
    expect(testBoard(undo(withdraw(lone, 'a'), 2)).orphans).toEqual([])
    const elsewhere = { article: 'z', quote: 'Nobody', prefix: '', suffix: '', start: 0, end: 6 }
    const payload = { rationale: 'Look again.', anchors: [elsewhere] }
    expect(testBoard(after(withdraw(lone, 'a'), { kind: 'reopen', payload }, 2)).orphans).toEqual([])
  })
  test('belong to the row that holds most of their words', () => {
    const { evidence } = rowOf(testBoard(HAMA), TOLL)
    const [stray] = rowOf(testBoard(HAMA), CIVILIANS).evidence
    const mixed = decideRow(HAMA, CIVILIANS, { evidence: [...evidence, ...(stray ? [stray] : [])] })
    expect(rowOf(testBoard(mixed), TOLL).decision?.seq).toBe(6)
    expect(rowOf(testBoard(mixed), CIVILIANS).decision).toBeNull()
  })
})

describe('an undo of an undo', () => {
  test('of any depth does what the first act did, or nothing at all', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), (depth) => {
        const first = decideRow(HAMA, TOLL)
        let story = first
        for (let step = 0; step < depth; step += 1) story = undo(story, story.acts.length)
        const same = depth % 2 === 0 ? first : HAMA
        expect(rowOf(testBoard(story), TOLL).state).toBe(rowOf(testBoard(same), TOLL).state)
        expect(rowOf(testBoard(story), TOLL).version).toBe(rowOf(testBoard(same), TOLL).version)
      }),
    )
  })
})
