import { describe, expect, test } from 'vitest'
import type { Claim } from '#lib/claims/types.ts'
import { countClaim } from '#lib/decisions/test-claims.ts'
import { board } from './board.ts'
import { EMPTY_CLAIM, shownClaim, type TypedClaim } from './claim-fields.ts'
import { claimSeen } from './claim-seen.ts'
import { addClaim, correctClaim, type Judged, rejectClaim, undoCorrection } from './correct-claim.ts'
import { correctionsOf } from './corrections.ts'
import { after, DETAILS, EMPTY, undo, withArticle } from './test-story.ts'
import type { Board, Row, StoredStory } from './types.ts'

const FERRY = [
  [
    'a',
    'Ferry sinks off Karnia\n\nAt least 23 people were killed on Saturday, the coast guard said. Four are missing.\n',
  ],
  ['b', 'Ferry sinks\n\nThe coast guard said 32 people were killed on Saturday off Karnia.\n'],
] as const
const STORY = FERRY.reduce(
  (story, [id, text]) => withArticle(story, id, text, { ...DETAILS, outlet: `The ${id}` }),
  { ...EMPTY, title: 'The ferry' },
)

const killed = (shown: Board): Row => {
  const row = shown.rows.find(({ figure }) => figure.measure === 'killed')
  if (!row) throw new Error('Nobody is killed on this board.')
  return row
}
const values = (row: Row) => row.cells.map(({ claims }) => claims.map(({ value }) => value))
const claimIn = (shown: Board, article: string, measure: string): Claim => {
  const claims = shown.articles.find(({ id }) => id === article)?.claims.values() ?? []
  const claim = [...claims].find((one) => one.measure === measure)
  if (!claim) throw new Error(`No claim on ${measure} in ${article}.`)
  return claim
}
const about = (shown: Board, article: string, measure: string) => {
  const claim = claimIn(shown, article, measure)
  return { article, claim: claim.id, seen: claimSeen(claim) }
}
const correcting = (shown: Board, article: string, change: Partial<TypedClaim>, measure = 'killed') =>
  correctClaim(shown, about(shown, article, measure), {
    ...shownClaim(claimIn(shown, article, measure)),
    ...change,
  })
function kept(story: StoredStory, judged: Judged): StoredStory {
  if (!('done' in judged)) throw new Error(JSON.stringify(judged))
  return after(story, judged.done, judged.undoes ?? null)
}

describe('a corrected claim', () => {
  const before = board(STORY)
  const story = kept(STORY, correcting(before, 'b', { value: '23' }))
  const now = board(story)

  test('is what the rows are made of', () => {
    expect(values(killed(before))).toEqual([[23], [32]])
    expect(values(killed(now))).toEqual([[23], [23]])
    expect(killed(before).figure.class).not.toBe(killed(now).figure.class)
  })
  test('says who corrected what, and stands in the history of its row', () => {
    const [placed] = now.corrections
    expect(placed?.claim).toBe(claimIn(now, 'b', 'killed').id)
    expect(placed?.act.actor.name).toBe('M. R.')
    expect(killed(now).history.map(({ kind }) => kind)).toEqual(['correct-claim'])
  })
  test('keeps its words, and what nobody changed', () => {
    const [claim, engines] = [claimIn(now, 'b', 'killed'), claimIn(before, 'b', 'killed')]
    expect(claim).toEqual({
      ...engines,
      value: 23,
      low: 23,
      high: 23,
      rules: [...engines.rules, 'amount-by-hand', 'by-hand'],
    })
  })
  test('makes a decision on the row stale', () => {
    const decided = decideOn(STORY)
    expect(killed(board(decided)).state).toBe('decided')
    expect(killed(board(kept(decided, correcting(board(decided), 'b', { value: '23' })))).state).toBe('stale')
  })
  test('is as it was read when the correction is undone, and corrected again when that is undone', () => {
    const undone = undo(story, 3)
    expect(values(killed(board(undone)))).toEqual([[23], [32]])
    expect(board(undone).corrections).toEqual([])
    expect(values(killed(board(undo(undone, 4))))).toEqual([[23], [23]])
  })
  test('is corrected twice, and the second time only what changed the second time', () => {
    const twice = kept(story, correcting(now, 'b', { population: 'passengers' }))
    expect(claimIn(board(twice), 'b', 'killed')).toMatchObject({ value: 23, population: 'passengers' })
    expect(claimIn(board(undo(twice, 3)), 'b', 'killed')).toMatchObject({
      value: 32,
      population: 'passengers',
    })
  })
  test('changes measure, place, start, moment and origin', () => {
    const other = {
      measure: 'Injured',
      place: 'Karnia',
      since: '2024-12',
      asOf: '4 Dec 2024',
      origin: 'the navy',
    }
    const mended = board(kept(STORY, correcting(before, 'b', other)))
    expect(claimIn(mended, 'b', 'injured')).toMatchObject({
      ...{ place: 'Karnia', since: '2024-12', asOf: '2024-12-04', asOfBasis: 'stated', origin: 'the navy' },
    })
  })
})

describe('when the engine has become better', () => {
  const acts = kept(STORY, correcting(board(STORY), 'b', { value: '23' })).acts
  const article = {
    id: 'b',
    file: 'b',
    text: FERRY[1][1],
    outlet: null,
    title: null,
    published: null,
    agency: null,
  }
  const start = article.text.indexOf('32')
  const on = (value: number, quote: string, other = {}) =>
    countClaim(value, {
      id: `b:${start}-${start + quote.length}:count`,
      start,
      end: start + quote.length,
      quote,
      ...other,
    })

  test('a correction keeps its value, and what the engine now knows beside it', () => {
    const [claim] = correctionsOf(acts, new Set())(article, [on(32, '32 people were', { place: 'Karnia' })])
    expect(claim).toMatchObject({ value: 23, place: 'Karnia', quote: '32 people were' })
  })
  test('a correction stands by itself where the engine reads nothing any more', () => {
    const [claim] = correctionsOf(acts, new Set())(article, [])
    expect(claim).toMatchObject({ value: 23, measure: 'killed', quote: '32 people', position: 'body' })
  })
  test('"not a claim" rejects what was seen, and not another value that is read there since', () => {
    const rejected = kept(STORY, rejectClaim(board(STORY), about(board(STORY), 'b', 'killed'), '')).acts
    const hold = correctionsOf(rejected, new Set())
    expect(hold(article, [on(32, '32 people')])).toEqual([])
    expect(hold(article, [on(332, '32 people')])).toHaveLength(1)
  })
  test('a correction whose words are gone is an orphan, and says so', () => {
    const other = { ...article, text: 'The ferry was raised.', claims: new Map() }
    const shown = board({ ...STORY, acts, texts: new Map([...STORY.texts, [FERRY[1][1], other.text]]) })
    expect(shown.corrections).toMatchObject([{ at: null, claim: null, act: { kind: 'correct-claim' } }])
  })
})

describe('an added claim', () => {
  const words = { article: 'a', words: 'the coast guard said', start: null }
  const typed = { ...EMPTY_CLAIM, kind: 'count', value: '5', measure: 'killed', population: 'crew' }
  const story = kept(STORY, addClaim(board(STORY), words, typed))

  test('has a row like any other', () => {
    const claim = claimIn(board(story), 'a', 'killed')
    expect(board(story).rows.some(({ figure }) => figure.label.startsWith('Crew killed'))).toBe(true)
    expect(claim.id).not.toBe('')
    expect(board(story).corrections[0]?.claim).toMatch(/^a:\d+-\d+:count$/)
  })
  test('is corrected and rejected like any other, and goes when the addition is undone', () => {
    const now = board(story)
    const id = now.corrections[0]?.claim ?? ''
    const claim = now.articles[0]?.claims.get(id)
    if (!claim) throw new Error('The claim was not added.')
    const on = { article: 'a', claim: id, seen: claimSeen(claim) }
    const six = kept(story, correctClaim(now, on, { ...shownClaim(claim), value: 'six' }))
    expect(board(six).articles[0]?.claims.get(id)?.value).toBe(6)
    expect(board(kept(story, rejectClaim(now, on, 'A slip.'))).articles[0]?.claims.has(id)).toBe(false)
    expect(board(kept(story, undoCorrection(now, 3))).articles[0]?.claims.has(id)).toBe(false)
  })
  test('is refused where its words are not, stand often, or are a claim of that kind already', () => {
    const shown = board(STORY)
    const add = (chosen: string) => addClaim(shown, { ...words, words: chosen }, typed)
    expect(add('the coast guards')).toEqual({ refusal: 'not-in-text' })
    expect(add('a')).toEqual({ refusal: 'in-text-often' })
    expect(add(' … ')).toEqual({ refusal: 'no-words' })
    expect(add('23 people')).toEqual({ refusal: 'claimed-already' })
  })
  test('takes the words where they were selected', () => {
    const start = FERRY[0][1].lastIndexOf('are ')
    const judged = addClaim(board(STORY), { article: 'a', words: 'are ', start }, typed)
    expect(judged).toMatchObject({ done: { payload: { anchor: { quote: 'are', start, end: start + 3 } } } })
  })
})

describe('nothing is kept', () => {
  const shown = board(STORY)
  test('where nothing was changed', () => {
    expect(correcting(shown, 'b', {})).toEqual({ refusal: 'nothing-changed' })
  })
  test('where somebody else corrected it in between', () => {
    const late = board(kept(STORY, correcting(shown, 'b', { value: '30' })))
    expect(
      correctClaim(late, about(shown, 'b', 'killed'), shownClaim(claimIn(shown, 'b', 'killed'))),
    ).toEqual({
      refusal: 'changed-since',
    })
  })
  test('where the act was undone before', () => {
    const story = kept(STORY, correcting(shown, 'b', { value: '23' }))
    expect(undoCorrection(board(undo(story, 3)), 3)).toEqual({ refusal: 'undone-already' })
    expect(undoCorrection(shown, 1), 'no correction').toEqual({ refusal: 'undone-already' })
  })
  test.each([
    [{ value: '7O4' }, { value: 'number' }],
    [{ hedging: 'between', low: '', high: '9' }, { low: 'ends' }],
    [{ hedging: 'between', low: '9', high: '3' }, { high: 'ends-order' }],
    [{ since: 'last week' }, { since: 'date' }],
    [{ measure: ' ' }, { measure: 'measure' }],
    [{ origin: 'x'.repeat(201) }, { origin: 'too-long' }],
  ] as const)('of %j', (change, errors) => {
    expect(correcting(shown, 'b', change)).toEqual({ errors })
  })
})

function decideOn(story: StoredStory): StoredStory {
  const { evidence, figure } = killed(board(story))
  const payload = {
    kind: 'range' as const,
    label: figure.label,
    ...{ value: null, low: '23', best: null, high: '32', wording: '', rationale: 'Both stand.' },
    evidence: [...evidence],
  }
  return after(story, { kind: 'decide', payload })
}
