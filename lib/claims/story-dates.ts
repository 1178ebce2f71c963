import { dayOf, daysOf, monthOf } from './calendar.ts'
import { type Anchor, anchored } from './date-words.ts'
import type { Draft } from './draft.ts'
import type { ArticleText, Basis } from './types.ts'

/**
 * On what day each article of a story was written. One that does not say takes the story's: the day most of its dated
 * articles have, else the day of the title ("… 17 July 2014"), else the latest full date in the texts that fits the
 * title's month and is not of an earlier year than they speak of: a report on an inquiry tells of a crash years before.
 */
export type ArticleDay = { readonly anchor: Anchor; readonly published: string | null; readonly basis: Basis }

/** The most frequent; of equals the latest, as later copy of a story is the fuller. */
function commonest(days: readonly string[]): string | null {
  const votes = new Map<string, number>()
  for (const day of days) votes.set(day, (votes.get(day) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? null
}

export function storyDay(title: string, articles: readonly ArticleText[], drafts: readonly Draft[]): Anchor {
  const dated = commonest(articles.flatMap(({ published }) => dayOf(published) ?? []))
  const coarse = monthOfTitle(title)
  return { day: dated ?? dayOfTitle(title) ?? dayOfTexts(drafts, coarse), coarse }
}

function dayOfTexts(drafts: readonly Draft[], coarse: string | null): string | null {
  const dates = drafts.flatMap(({ date }) => (date?.form === 'absolute' ? date.iso : []))
  const lastYear =
    dates
      .map((iso) => iso.slice(0, 4))
      .sort()
      .at(-1) ?? ''
  const days = dates.filter((iso) => iso.length === 10 && iso.startsWith(coarse ?? lastYear))
  return days.sort().at(-1) ?? null
}

/** "17 July 2014", "July 17, 2014". */
function dayOfTitle(title: string): string | null {
  const [, before, word, after, year] =
    /(?:\b(\d{1,2}) )?\b(\p{L}{3,9})(?: (\d{1,2}),)? ((?:19|20)\d\d)\b/u.exec(title) ?? []
  const month = word ? monthOf(word.toLowerCase()) : null
  const day = before ?? after
  return month && day ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

function monthOfTitle(title: string): string | null {
  const [, word, year] = /\b(\p{L}+)\s+((?:19|20)\d\d)\b/u.exec(title) ?? []
  const month = word ? monthOf(word.toLowerCase()) : null
  return year && month
    ? `${year}-${String(month).padStart(2, '0')}`
    : (/\b(?:19|20)\d\d\b/.exec(title)?.[0] ?? null)
}

/** The article's own date where it has a whole one; a month takes the story's day where that lies in it. */
export function articleDay(article: ArticleText, story: Anchor): ArticleDay {
  const own = dayOf(article.published)
  if (own)
    return { anchor: { day: own, coarse: article.published }, published: article.published, basis: 'stated' }
  const days = article.published ? daysOf(article.published) : null
  const fits = story.day !== null && (days === null || (story.day >= days.low && story.day <= days.high))
  const coarse = article.published ?? story.coarse
  const anchor = { day: fits ? story.day : null, coarse }
  if (article.published) return { anchor, published: article.published, basis: 'stated' }
  const inferred = anchor.day ?? coarse
  return { anchor, published: inferred, basis: inferred ? 'inferred' : 'unknown' }
}

/**
 * Narrows a start known by the week: "since the violence erupted last week" began on the one day of that week on which
 * the story's articles say something started. Null where they name none, or two.
 */
export function narrowing(drafts: readonly { readonly draft: Draft; readonly anchor: Anchor }[]) {
  const starts = drafts.flatMap(({ draft, anchor }) => {
    if (!draft.date || !draft.measure.startsWith('start of the ') || draft.measure === 'start of the count')
      return []
    const { value } = anchored(draft.date, anchor)
    return dayOf(value) ?? []
  })
  const days = [...new Set(starts)]
  return (low: string, high: string): string | null => {
    const within = days.filter((day) => day >= low && day <= high)
    return within.length === 1 ? (within[0] ?? null) : null
  }
}
