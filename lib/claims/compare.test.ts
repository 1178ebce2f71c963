import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import type { ArticleText, Comparison, Figure } from './types.ts'

/** Every row that the first story must get right, on our digests and, where they are, on the five originals. */
type Listed = { file: string; outlet?: string | null; title?: string | null; published?: string | null }

function story(folder: URL): { title: string; articles: ArticleText[] } {
  const { title, articles }: { title: string; articles: Listed[] } = JSON.parse(
    readFileSync(new URL('story.json', folder), 'utf8'),
  )
  return {
    title,
    articles: articles.map(({ file, outlet = null, title = null, published = null }) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      return { id: file, file, text, outlet, title, published, agency: null }
    }),
  }
}

const values = (comparison: Comparison, figure: Figure | undefined) => {
  const claims = new Map(
    comparison.articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])),
  )
  return figure?.readings.flatMap(({ claims: ids }) =>
    ids.map((id) => claims.get(id)?.value ?? claims.get(id)?.quote),
  )
}

const SHARED = new URL('../../../shared/stories/hama-2024/', import.meta.url)
const FOLDERS: readonly (readonly [string, URL])[] = [
  ['our digests', new URL('../../seeds/hama-2024/', import.meta.url)],
  ['the five originals', SHARED],
]

describe.each(FOLDERS)('the fall of Hama, %s', (name, folder) => {
  const present = existsSync(folder)
  test.skipIf(!present)(`is here to be read${present ? '' : `: ${name} are not on this machine`}`, () => {
    expect(present).toBe(true)
  })
  if (!present) return

  const { title, articles } = story(folder)
  const comparison = compare({ title }, articles)
  const row = (key: string) => comparison.figures.find((figure) => figure.key === key)
  const byMeasure = (measure: string, place?: string) =>
    comparison.figures.filter((f) => f.measure === measure && (!place || f.key.includes(place)))

  test('the killed: 704, 727, 727 and 826 by one origin, one article silent: an update', () => {
    const figure = row('killed/people/syria/2024-11-27')
    expect(figure).toMatchObject({ class: 'update', low: 704, high: 826, unit: 'person' })
    expect(values(comparison, figure)?.sort()).toEqual([704, 727, 727, 826])
    expect(figure?.origins).toEqual(['Syrian Observatory for Human Rights'])
    expect(figure?.silent).toHaveLength(1)
  })

  test('the civilians among them: 110 and three times 111, a part of the killed', () => {
    const figure = row('killed/civilians/syria/2024-11-27')
    expect(figure).toMatchObject({ class: 'update', low: 110, high: 111 })
    expect(values(comparison, figure)?.sort()).toEqual([110, 111, 111, 111])
    expect(figure?.related).toContainEqual({ to: 'killed/people/syria/2024-11-27', relation: 'subset-of' })
  })

  test('the 222 of Hama province stand in a row of their own, beside the country, with their four civilians', () => {
    const figure = row('killed/people/hama-province/2024-12-03tev')
    expect(values(comparison, figure)).toEqual([222])
    expect(figure?.related).toContainEqual({ to: 'killed/people/syria/2024-11-27', relation: 'other-window' })
    const civilians = row('killed/civilians/hama-province/2024-12-03tev')
    expect(values(comparison, civilians)).toEqual([4])
    expect(civilians?.related).toContainEqual({ to: figure?.key, relation: 'subset-of' })
  })

  test('115,000 newly displaced against "Hundreds of thousands" in one article', () => {
    const [figure] = byMeasure('displaced', 'idlib')
    expect(figure).toMatchObject({ class: 'internal', low: 115000, high: 999999 })
    expect(values(comparison, figure)).toContain('Hundreds of thousands')
    expect(figure?.because).toMatch(/crosshead/)
  })

  test('the pay rise agrees, however per cent is written', () => {
    const [figure] = byMeasure('rise in pay')
    expect(figure).toMatchObject({ class: 'agree', low: 50, high: 50 })
    expect(figure?.readings).toHaveLength(4)
  })

  test('Hama to Homs: 25 miles converted are 40 kilometres', () => {
    const [figure] = byMeasure('distance')
    expect(figure).toMatchObject({ class: 'converted', unit: 'kilometer' })
    expect(figure?.readings).toHaveLength(2)
  })

  test('the war began in 2011, and in March 2011: granularity', () => {
    expect(byMeasure('start of the war')).toMatchObject([{ class: 'granularity' }])
  })

  test('the offensive began on 27 November', () => {
    const [figure] = byMeasure('start of the offensive')
    expect(['agree', 'granularity']).toContain(figure?.class)
  })

  test.each([
    ['hama', 4, 3],
    ['homs', 3, 2],
  ])('%s is number %i by size, in %i articles', (place, rank, articles) => {
    const [figure] = byMeasure('city by size', place)
    expect(figure).toMatchObject({ class: 'agree', low: rank, high: rank })
    expect(figure?.readings).toHaveLength(articles)
  })

  test('the order of the articles changes no class, no key and no reading', () => {
    const plain = (c: Comparison) =>
      c.figures.map(({ key, class: id, rule, low, high, readings }) => {
        return { key, id, rule, low, high, articles: readings.map(({ article }) => article).sort() }
      })
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
    const expected = plain(comparison).sort(byKey)
    for (const turn of [1, 2, 3, 4]) {
      const turned = [...articles.slice(turn), ...articles.slice(0, turn)].reverse()
      expect(plain(compare({ title }, turned)).sort(byKey)).toEqual(expected)
    }
  })

  test('every quote stands at its offsets, and the same input gives the same bytes', () => {
    for (const { id, claims } of comparison.articles) {
      const text = articles.find((article) => article.id === id)?.text ?? ''
      for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
    }
    expect(JSON.stringify(compare({ title }, articles))).toBe(JSON.stringify(comparison))
  })
})
