import { dayOf } from './calendar.ts'
import type { Comparable } from './comparable.ts'
import { isFact } from './facts.ts'
import { PAST_EVENT } from './ground.ts'
import { dayInWords } from './labels.ts'
import { accumulates } from './measures.ts'
import {
  type ArticleRead,
  type Claim,
  isNumberClaim,
  type NumberClaim,
  type Series,
  type SeriesPoint,
} from './types.ts'

/**
 * A row's readings → its series, one a counter: a body that is named, or an outlet that counts on where none is. Points
 * stand in the order of their days; in one day in that of their numbers, since such a count only grows; and what nothing
 * dates stands last, its order unknown. Every point says how its moment is known.
 */
type Moment = {
  readonly reading: Comparable
  readonly claim: NumberClaim
  readonly from: SeriesPoint['from']
}
type Articles = ReadonlyMap<string, ArticleRead>

export function seriesOf(readings: readonly Comparable[], articles: Articles): Series[] {
  const counted = readings.flatMap((reading): Moment[] => {
    const { claim } = reading
    return isCounted(claim) ? [{ reading, claim, from: fromOf(reading, articles) }] : []
  })
  const counters = Map.groupBy(counted, (moment) => counterOf(moment, articles))
  return [...counters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, moments]) => {
      const by = key.startsWith('origin ') ? 'origin' : 'outlet'
      const counter = key.slice(by.length + 1)
      if (counter === '' || (by === 'outlet' && !isOfTwoArticles(moments))) return []
      const points = pointsOf(moments)
      return points.length > 1 ? [{ counter, by, points, because: becauseOf(counter, points) }] : []
    })
}

/** A number that a body may go on from: "dozens" says too little, and a count of an earlier event is closed. */
const isCounted = (claim: Claim): claim is NumberClaim =>
  isNumberClaim(claim) &&
  claim.kind === 'count' &&
  claim.value !== null &&
  accumulates(claim.measure) &&
  isFact(claim) &&
  !claim.rules.includes(PAST_EVENT)

/** "origin the Council", "outlet The Courier"; empty where nobody can be named. */
function counterOf({ reading, claim }: Moment, articles: Articles): string {
  if (claim.origin) return `origin ${claim.origin}`
  const outlet = articles.get(reading.article)?.outlet
  return outlet ? `outlet ${outlet}` : ''
}

/** Two numbers of one text that names nobody contradict each other; they are no count that went on. */
const isOfTwoArticles = (moments: readonly Moment[]) =>
  new Set(moments.map(({ reading }) => reading.article)).size > 1

function fromOf({ claim, article }: Comparable, articles: Articles): SeriesPoint['from'] {
  if (claim.asOf === null) return null
  if (claim.asOfBasis === 'stated') return 'words'
  const read = articles.get(article)
  return read?.publishedBasis === 'stated' && dayOf(read.published) !== null ? 'article-date' : 'story-date'
}

/** From the best known moment to the least. */
const FROM = ['words', 'article-date', 'story-date', null]
const plainer = (a: Moment, b: Moment) =>
  FROM.indexOf(a.from) - FROM.indexOf(b.from) ||
  Number(b.claim.hedge === 'exact') - Number(a.claim.hedge === 'exact') ||
  (a.claim.id < b.claim.id ? -1 : 1)

/** "84" and "at least 84" of one day are one point, which the plainest of its claims gives. */
function pointsOf(moments: readonly Moment[]): SeriesPoint[] {
  const same = Map.groupBy([...moments].sort(plainer), ({ claim }) => `${dayOf(claim.asOf)} ${claim.value}`)
  const points = [...same.values()].flatMap((all): SeriesPoint[] => {
    const [first] = all
    if (!first) return []
    const { value, low, high, asOf, asOfBasis: basis } = first.claim
    const claims = all.map(({ claim }) => claim.id)
    return [{ value: value ?? 0, low, high, asOf, basis, from: first.from, follows: 'first', claims }]
  })
  const sorted = points.sort(compareMoments)
  return sorted.map((point, i) => ({ ...point, follows: followsOf(sorted[i - 1], point) }))
}

/** Behind every day: "~" sorts after all digits. */
const UNDATED = '~'
const dayOfPoint = ({ asOf }: SeriesPoint) => dayOf(asOf) ?? UNDATED

function compareMoments(a: SeriesPoint, b: SeriesPoint): number {
  const [one, other] = [dayOfPoint(a), dayOfPoint(b)]
  return one === other ? a.value - b.value : one < other ? -1 : 1
}

function followsOf(before: SeriesPoint | undefined, point: SeriesPoint): SeriesPoint['follows'] {
  if (dayOfPoint(point) === UNDATED) return 'unknown'
  if (!before) return 'first'
  return dayOfPoint(before) === dayOfPoint(point) ? 'number' : 'day'
}

const KNOWN_FROM = {
  words: '',
  'article-date': ', inferred from the article’s date',
  'story-date': ', inferred from another date of the story',
} as const satisfies Record<Exclude<SeriesPoint['from'], null>, string>

/** "4 Dec 2024", "4 Dec 2024, inferred from the article’s date", "day unknown". */
export const momentInWords = ({ asOf, from }: Pick<SeriesPoint, 'asOf' | 'from'>): string =>
  asOf === null || from === null ? 'day unknown' : `${dayInWords(asOf)}${KNOWN_FROM[from]}`

/** So many points are told in the sentence; of more, those at both ends. */
const TOLD = 8
const printed = ({ value }: SeriesPoint) => FIGURES.format(value)
const FIGURES = new Intl.NumberFormat('en-GB')

function inARow(points: readonly SeriesPoint[], tell: (point: SeriesPoint) => string, link: string): string {
  if (points.length <= TOLD) return points.map(tell).join(link)
  const [first, last] = [points.slice(0, TOLD / 2), points.slice(-TOLD / 2)]
  return [...first.map(tell), `${points.length - TOLD} more`, ...last.map(tell)].join(link)
}

/** "Counted by the Council: 704 (4 Dec 2024), then 727 (5 Dec 2024). Order unknown, since no text dates them: 690." */
function becauseOf(counter: string, points: readonly SeriesPoint[]): string {
  const { known = [], undated = [] } = Object.groupBy(points, ({ follows }) =>
    follows === 'unknown' ? 'undated' : 'known',
  )
  const told = [
    known.length && `${inARow(known, (point) => `${printed(point)} (${momentInWords(point)})`, ', then ')}.`,
    undated.length && `Order unknown, since no text dates them: ${inARow(undated, printed, ', ')}.`,
    known.some(({ follows }) => follows === 'number') &&
      'Within one day the order is inferred from the numbers, since such a count only grows.',
  ]
  return `Counted by ${counter}: ${told.filter(Boolean).join(' ')}`
}
