import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFolder } from '#lib/cli/collate-input.ts'
import { ROOT } from '#lib/cli/root.ts'
import { compare } from './compare.ts'
import type { ArticleText, Comparison, Figure, Kind } from './types.ts'

/**
 * Two stories thrown together stay two stories: no row of counts, places or money is of both. Dates, spans and ages of
 * the background may meet ("since 2011" is of every story of that war).
 */
const COUNTED: ReadonlySet<Kind> = new Set<Kind>(['count', 'money', 'distance', 'area'])

type Story = { readonly title: string; readonly articles: readonly ArticleText[] }

const SEED = join(ROOT, 'seeds/hama-2024')
const BESIDE = join(ROOT, '..', 'shared', 'stories')
const READ = ['hama-2024', 'nice-2016', 'thai-bus-2014', 'aleppo-buses-2017']
/** Scored and never read: of these a failure tells how many rows, and not one word of them. */
const UNREAD = ['kunming-2014', 'croydon-2016']

const SIDES = ['one', 'other'] as const
const sideOf = (article: string) => article.slice(0, article.indexOf('/'))

/** Both stories as one: one title of the two, and ids that say whose an article is. */
function mixed(one: Story, other: Story): Comparison {
  const articles = SIDES.flatMap((side) =>
    (side === 'one' ? one : other).articles.map((article) => ({ ...article, id: `${side}/${article.id}` })),
  )
  return compare({ title: `${one.title}. ${other.title}` }, articles)
}

const sidesOf = ({ readings }: Figure) => new Set(readings.map(({ article }) => sideOf(article)))
const counted = ({ figures }: Comparison) => figures.filter(({ kind }) => COUNTED.has(kind))
const joined = (comparison: Comparison) => counted(comparison).filter((figure) => sidesOf(figure).size > 1)

/** A row as a failure shows it: its label, and what each article says in it. */
function told(comparison: Comparison): string[] {
  const quotes = new Map(
    comparison.articles.flatMap(({ claims }) => claims.map(({ id, quote }) => [id, quote])),
  )
  return joined(comparison).map(({ label, readings }) => {
    const said = readings.flatMap(({ article, claims }) =>
      claims.map((id) => `${article} “${quotes.get(id)}”`),
    )
    return `${label}: ${said.join(', ')}`
  })
}

/** Nothing keeps apart what was never there: both stories count something. */
function expectBothCount(comparison: Comparison) {
  for (const side of SIDES) expect(counted(comparison).some((figure) => sidesOf(figure).has(side))).toBe(true)
}

const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const))

function article(id: string, published: string, text: string): ArticleText {
  return { id, file: id, text, outlet: null, title: null, published, agency: null }
}

/** Two accidents, told in the same words and a year apart, with a number that both happen to have. */
const FERRY: Story = {
  title: 'Ferry sinks off Batangas, 3 May 2019',
  articles: [
    article(
      'ferry-morning.txt',
      '2019-05-03',
      'BATANGAS, Philippines — At least 14 people were killed and 31 injured when a ferry sank off Batangas on Friday, the coast guard said.\n\nThe boat went down 12 kilometers from the port. Rescuers pulled 60 passengers out of the water, and nine were still missing.\n\nThe owner was fined $2 million after an accident in 2011 that killed 40 people.',
    ),
    article(
      'ferry-evening.txt',
      '2019-05-04',
      'The toll of the ferry that sank off Batangas rose to 17 people killed, the coast guard said on Saturday. Thirty-three people were injured.\n\nSix passengers were missing. The search covered an area of 20 square kilometers.',
    ),
  ],
}
const TUNNEL: Story = {
  title: 'Tunnel fire near Graz, 9 June 2020',
  articles: [
    article(
      'tunnel-morning.txt',
      '2020-06-09',
      'GRAZ, Austria — At least 11 people were killed and 31 injured when a truck caught fire in a tunnel near Graz on Tuesday, police said.\n\nThe truck burned 3 kilometers from the portal. Firefighters led 45 passengers out of the smoke, and two were still missing.\n\nThe owner was fined 1.5 million euros after a fire in 2012.',
    ),
    article(
      'tunnel-evening.txt',
      '2020-06-10',
      'The toll of the tunnel fire near Graz rose to 13 people killed, police said on Wednesday. Twenty-eight people were injured.\n\nFour passengers were missing. Smoke filled an area of 6 square kilometers.',
    ),
  ],
}

describe('two stories thrown together stay two stories', () => {
  test('the same story twice over shares its rows: what is looked for here can be found', async () => {
    const seed = await readFolder(SEED)
    expect(joined(mixed(seed, seed)).length).toBeGreaterThan(10)
  })

  test('two accidents told in the same words', () => {
    const comparison = mixed(FERRY, TUNNEL)
    expectBothCount(comparison)
    expect(told(comparison)).toEqual([])
  })

  test.each([FERRY, TUNNEL])('the fall of Hama and $title', async (story) => {
    const comparison = mixed(await readFolder(SEED), story)
    expectBothCount(comparison)
    expect(told(comparison)).toEqual([])
  })
})

/** The five digests and the five originals they were made of are one event, so the seed meets all the others. */
const beside = [...READ, ...UNREAD].map((name) => join(BESIDE, name))
const pairs = [
  ...pairsOf(beside),
  ...beside.filter((place) => basename(place) !== basename(SEED)).map((place) => [SEED, place] as const),
]
const isUnread = (place: string) => UNREAD.includes(basename(place))
const named = (place: string) => (place === SEED ? 'our digests' : basename(place))

describe('every pair of the stories beside this repo', () => {
  for (const [one, other] of pairs) {
    const absent = [one, other].filter((place) => !existsSync(place)).map((place) => basename(place))
    const why = absent.length > 0 ? ` (skipped: no ${absent.join(' and no ')} beside this repo)` : ''
    test.skipIf(absent.length > 0)(`${named(one)} and ${named(other)}${why}`, async () => {
      const comparison = mixed(await readFolder(one), await readFolder(other))
      expectBothCount(comparison)
      if (isUnread(one) || isUnread(other)) expect(joined(comparison).length).toBe(0)
      else expect(told(comparison)).toEqual([])
    })
  }
})
