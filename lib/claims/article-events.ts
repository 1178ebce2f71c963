import { BODY_WORDS } from './bodies.ts'
import { daysBetween, isCalendarWord } from './calendar.ts'
import { AGENCIES } from './words/agencies.ts'

/**
 * Which articles are of one event. Editors load the articles on an event, and now and then one on another: a count that
 * names no place is only the other's where the two articles name the same places and people in the same weeks.
 */
export type EventArticle = {
  readonly id: string
  /** The day it was written, or null. */
  readonly day: string | null
  readonly sentences: readonly { readonly text: string }[]
}

/** The names an article names most, how many of them two articles of one event share, and how many days lie between. */
const MOST_NAMED = 25
const SHARED = 3
const NEAR = 60

const NAME = /(?<=[\p{L}\d,;:)”"’] )\p{Lu}\p{L}{2,}/gu
/** Capitals that stand in every story: offices, titles, directions. */
const NO_NAME = new Set([
  ...BODY_WORDS,
  ...'The And But For This That His Her Their After Before When President Prime Minister Chief Director Mayor Governor General Secretary Officer Colonel Lieutenant Major Captain Deputy Doctor Professor Lord Sir North South East West Northern Southern Eastern Western Central New Road Street Station City State National International Photo Image Caption Share Read More Video'.split(
    ' ',
  ),
])
const AGENCY_MARKS = new Set(AGENCIES.flatMap(({ marks }) => marks.flatMap((mark) => mark.split(' '))))

function namesOf(sentences: EventArticle['sentences']): Set<string> {
  const votes = new Map<string, number>()
  for (const { text } of sentences)
    for (const name of text.match(NAME) ?? []) votes.set(name, (votes.get(name) ?? 0) + 1)
  const named = [...votes].filter(
    ([name]) => !isCalendarWord(name.toLowerCase()) && !AGENCY_MARKS.has(name) && !NO_NAME.has(name),
  )
  const most = named.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_NAMED)
  return new Set(most.map(([name]) => name))
}

type Named = EventArticle & {
  readonly names: ReadonlySet<string>
  /** Empty where every article has a day, and nobody asks. */
  readonly lastYear: string
}

/** A notice of a line or two may name nobody. */
const isNotice = ({ sentences, names }: Named) => names.size === 0 && sentences.length <= NOTICE
const NOTICE = 3

function inBoth(a: Named, b: Named): number {
  let shared = 0
  for (const name of a.names) if (b.names.has(name)) shared++
  return shared
}

function ofOnePlace(a: Named, b: Named, shared: number): boolean {
  if (isNotice(a) || isNotice(b)) return true
  return shared >= Math.max(1, Math.min(SHARED, a.names.size, b.names.size))
}

/** The last year that a text speaks of: it was not written before. */
function lastYearOf({ sentences }: EventArticle): string {
  const years = sentences.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/g) ?? [])
  return years.sort().at(-1) ?? ''
}

function nearInTime(a: Named, b: Named): boolean {
  if (a.day && b.day) return Math.abs(daysBetween(a.day, b.day) ?? 0) <= NEAR
  return (
    (a.day === null || a.day.slice(0, 4) >= b.lastYear) && (b.day === null || b.day.slice(0, 4) >= a.lastYear)
  )
}

type Tie = { readonly a: string; readonly b: string; readonly share: number }
type Group = { readonly ids: readonly string[]; readonly days: readonly string[] }

/**
 * Articles → the event of each, as the id of its first article; two that nothing ties are two events. The most alike are
 * tied first, and no group is of more weeks than one event: an article without a date
 * never ties two years.
 */
export function articleEvents(articles: readonly EventArticle[]): ReadonlyMap<string, string> {
  const dated = articles.every(({ day }) => day !== null)
  const named = articles.map((article) => ({
    ...article,
    names: namesOf(article.sentences),
    lastYear: dated ? '' : lastYearOf(article),
  }))
  const ties: Tie[] = []
  named.forEach((a, i) => {
    for (const b of named.slice(i + 1)) {
      if (!nearInTime(a, b)) continue
      const shared = inBoth(a, b)
      if (ofOnePlace(a, b, shared)) ties.push({ a: a.id, b: b.id, share: shareOf(a, b, shared) })
    }
  })
  ties.sort((x, y) => y.share - x.share || (x.a + x.b < y.a + y.b ? -1 : 1))
  const groups = new Map<string, Group>(
    articles.map(({ id, day }) => [id, { ids: [id], days: day ? [day] : [] }]),
  )
  for (const { a, b } of ties) {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (!one || !other || one === other) continue
    const days = [...one.days, ...other.days].sort()
    const [first, last] = [days[0], days.at(-1)]
    if (first && last && Math.abs(daysBetween(first, last) ?? 0) > NEAR) continue
    const group = { ids: [...one.ids, ...other.ids], days: first && last ? [first, last] : [] }
    for (const id of group.ids) groups.set(id, group)
  }
  return new Map([...groups].map(([id, { ids }]) => [id, [...ids].sort()[0] ?? id]))
}

const shareOf = (a: Named, b: Named, shared: number) =>
  shared / Math.sqrt(Math.max(1, a.names.size * b.names.size))
