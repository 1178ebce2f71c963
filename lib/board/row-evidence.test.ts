import { describe, expect, test } from 'vitest'
import { board } from './board.ts'
import { indexOf, type RowEvidence, rowEvidence } from './row-evidence.ts'
import { DETAILS, EMPTY, withArticle } from './test-story.ts'

const TEXTS = {
  Courier: 'The Relief Council said 727 people, 111 of them civilians, had been killed in Karnia.',
  Post: 'In Karnia 727 people have been killed, according to the Relief Council. It counted 111 civilians among them.',
  Herald: 'The Relief Council said 704 people had been killed in Karnia.',
  Weekly: 'It was not known how many people had been killed in Karnia. Snow fell.',
}

function evidenceOf(label: RegExp, texts: Readonly<Record<string, string>> = TEXTS): RowEvidence {
  const story = Object.entries(texts).reduce(
    (before, [outlet, text]) => withArticle(before, outlet, text, { ...DETAILS, outlet }),
    EMPTY,
  )
  const read = board(story)
  const row = read.rows.find(({ figure }) => label.test(figure.label))
  if (!row) throw new Error(`No row ${label} among ${read.rows.map(({ figure }) => figure.label).join('; ')}`)
  return rowEvidence(row, indexOf(read))
}

describe('the evidence of a toll', () => {
  const toll = evidenceOf(/^Killed/)

  test('has equal readings together, the lowest first', () => {
    const printed = toll.readings.map(({ printed, articles }) => [
      printed,
      articles.map(({ article }) => article),
    ])
    expect(printed).toEqual([
      ['704', ['Herald']],
      ['727', ['Courier', 'Post']],
    ])
  })

  test('has every reading in its sentence, whose words its claims stand on', () => {
    const claims = new Map(toll.cells.flatMap((cell) => cell.claims).map((claim) => [claim.id, claim]))
    const passages = toll.readings.flatMap(({ articles }) => articles).flatMap(({ passages }) => passages)
    expect(passages).toHaveLength(3)
    for (const { text, start, claims: ids } of passages) {
      for (const claim of ids.flatMap((id) => claims.get(id) ?? [])) {
        expect(text.slice(claim.start - start, claim.end - start)).toBe(claim.quote)
      }
    }
  })

  test('says from what each moment is known', () => {
    const from = toll.readings.flatMap(({ articles }) =>
      articles.flatMap(({ asOfFrom }) => Object.values(asOfFrom)),
    )
    expect(new Set(from)).toEqual(new Set(['article-date']))
  })

  test('shows the sentence of the article that says the number is not known', () => {
    expect(toll.silences).toEqual([
      {
        article: 'Weekly',
        kind: 'unknown',
        sentence: 'It was not known how many people had been killed in Karnia.',
      },
    ])
  })

  test('reckons with the part that two articles print', () => {
    const part = toll.related.find(({ relation }) => relation === 'superset-of')
    expect(part?.sums).toEqual([
      { part: 111, whole: 727, left: 616, share: 111 / 727, articles: ['Courier', 'Post'] },
    ])
    const whole = evidenceOf(/^Civilians killed/).related.find(({ relation }) => relation === 'subset-of')
    expect(whole?.sums).toEqual(part?.sums)
  })

  test('goes to the browser as plain data', () => {
    expect(JSON.parse(JSON.stringify(toll))).toEqual(toll)
  })
})

test('names are ordered by how many print them', () => {
  const row = evidenceOf(/^Name/, {
    Courier: 'KFR leader Abu Mohammed al-Golani waved.',
    Post: 'The head of the Karnian Free Rally (KFR), Abu Mohammad al-Jolani, waved.',
    Herald: 'The head of the Karnian Free Rally (KFR), Abu Mohammad al-Jolani, waved to the crowd.',
  })
  expect(row.readings[0]).toMatchObject({ printed: expect.stringMatching(/Jolani/) })
  expect(row.readings[0]?.articles).toHaveLength(2)
})

test('of a sentence that runs on for pages, what stands around the words is shown', () => {
  const endless = 'and the rain fell on the hills and on the road and on the roofs of the town '.repeat(40)
  const row = evidenceOf(/^Killed/, {
    Courier: `The Relief Council said, ${endless}, that 727 people had been killed in Karnia, ${endless}.`,
  })
  const [passage] = row.readings[0]?.articles[0]?.passages ?? []
  expect(passage?.text.length).toBeLessThan(800)
  expect(passage?.text).toContain('727 people')
  expect(passage?.cut).toEqual({ before: true, after: true })
})
