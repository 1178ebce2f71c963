import type { Decision } from '#lib/decisions/decision.ts'
import type { Act, ArticleDetails, Done } from './acts.ts'
import { articlesOf } from './articles.ts'
import { boardFrom } from './board.ts'
import { comparisonOf } from './test-comparison.ts'
import type { Board, Row, StoredStory } from './types.ts'
import { undoneActs } from './undone-acts.ts'

/** Stories for tests are told act by act: every step returns a new story. Texts are stored under their own words. */
export const EMPTY: StoredStory = {
  id: 's',
  title: 'Hama',
  createdAt: '2024-12-05T00:00:00Z',
  acts: [],
  texts: new Map(),
}

export const DETAILS: ArticleDetails = {
  outlet: 'The Outlet',
  title: null,
  published: '2024-12-05',
  agency: null,
  url: null,
  notice: null,
}

/** The story after one more act. */
export function after(story: StoredStory, done: Done, undoes: number | null = null): StoredStory {
  const seq = story.acts.length + 1
  const act: Act = {
    ...done,
    story: story.id,
    seq,
    at: `2024-12-06T00:00:${String(seq % 60).padStart(2, '0')}Z`,
    actor: { id: 'local', name: 'M. R.' },
    engine: 'test',
    undoes,
  }
  return { ...story, acts: [...story.acts, act] }
}

export function withArticle(
  story: StoredStory,
  article: string,
  text: string,
  details = DETAILS,
): StoredStory {
  const stored = { ...story, texts: new Map([...story.texts, [text, text]]) }
  const payload = { article, file: `${article}.txt`, text, details }
  return after(stored, { kind: 'add-article', payload })
}

export const withdraw = (story: StoredStory, article: string): StoredStory =>
  after(story, { kind: 'withdraw-article', payload: { article, reason: 'A hoax.' } })

export const undo = (story: StoredStory, seq: number): StoredStory =>
  after(story, { kind: 'undo', payload: {} }, seq)

/** Decides a row on what it shows now: a range from 704 to 826, unless a test says otherwise. */
export function decideRow(story: StoredStory, key: string, other: Partial<Decision> = {}): StoredStory {
  const { figure, evidence } = rowOf(testBoard(story), key)
  const payload: Decision = {
    kind: 'range',
    label: figure.label,
    value: null,
    low: '704',
    best: null,
    high: '826',
    wording: 'Between 704 and 826 people were killed.',
    rationale: 'One monitor, three moments.',
    evidence: [...evidence],
    ...other,
  }
  return after(story, { kind: 'decide', payload })
}

export function reopenRow(story: StoredStory, key: string): StoredStory {
  const { decision } = rowOf(testBoard(story), key)
  if (!decision) throw new Error(`${key} is not decided.`)
  const anchors = decision.payload.evidence.map(({ anchor }) => anchor)
  return after(story, { kind: 'reopen', payload: { rationale: 'Look again.', anchors } }, decision.seq)
}

/** The board of a story, read by the two rules of test-comparison.ts. */
export function testBoard(story: StoredStory): Board {
  const articles = articlesOf(story, undoneActs(story.acts))
  return boardFrom(story, articles, comparisonOf(story.title, articles.standing))
}

export function rowOf(board: Board, key: string): Row {
  const row = board.rows.find(({ figure }) => figure.key === key)
  if (!row) throw new Error(`No row ${key}.`)
  return row
}

const TEXTS = [
  ['a', 'The Observatory said 727 people were killed. Of them 111 civilians were killed.'],
  ['b', 'Rebels entered the city at night.'],
  ['c', 'Hama has fallen. In all 826 people were killed, it said; 111 civilians were killed.'],
  ['d', 'Since last week 704 people were killed and 110 civilians were killed.'],
  ['e', 'So far 727 people were killed. Among them 111 civilians were killed.'],
] as const

/** The five reports on Hama: 727, silent, 826, 704 and 727. */
export const HAMA: StoredStory = TEXTS.reduce((story, [id, text]) => withArticle(story, id, text), EMPTY)
export const TOLL = 'killed/people'
export const CIVILIANS = 'killed/civilians'
