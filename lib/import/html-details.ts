import type { ArticleDetails } from '#lib/board/acts.ts'
import { agencyNamed } from './details/agencies.ts'

/** A page in, what its head says about the article; what it does not say is absent. Read before the page is changed. */
export function readHtmlDetails(document: Document): Partial<ArticleDetails> {
  const meta = metaOf(document)
  const data = linkedData(document)
  const outlet = meta.get('og:site_name') ?? meta.get('application-name') ?? data.publisher
  const title = meta.get('og:title') ?? data.headline ?? heading(document) ?? headTitle(document, outlet)
  const published = isoDate(
    meta.get('article:published_time') ??
      data.datePublished ??
      meta.get('datepublished') ??
      meta.get('date') ??
      meta.get('dc.date.issued') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
  )
  const url = webAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'),
  )
  const author = meta.get('author') ?? meta.get('byl') ?? data.author
  const agency = author ? agencyNamed(author) : null
  return Object.fromEntries(
    Object.entries({ outlet, title, published, url, agency }).filter(
      ([, value]) => typeof value === 'string',
    ),
  )
}

/** What the `<meta>` elements say, by name; the first that says something counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = oneLine(element.getAttribute('content'))
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name && content && !said.has(name)) said.set(name, content)
    }
  }
  return said
}

function heading(document: Document): string | null {
  const all = document.querySelectorAll('h1')
  return all.length === 1 ? oneLine(all[0]?.textContent) : null
}

/** "Rebels take Hama | The Daily Example": the outlet is not part of the title. */
function headTitle(document: Document, outlet: string | null | undefined): string | null {
  const title = oneLine(document.querySelector('title')?.textContent)
  if (title === null || !outlet || !title.endsWith(outlet)) return title
  return title.slice(0, -outlet.length).replace(/\s*[|–—-]\s*$/, '') || title
}

type LinkedData = Record<'headline' | 'datePublished' | 'publisher' | 'author', string | null>

/** The search engines' block, where the page has one. What is no JSON says nothing. */
function linkedData(document: Document): LinkedData {
  const none: LinkedData = { headline: null, datePublished: null, publisher: null, author: null }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ''))
    if (article === null) continue
    return {
      headline: textOf(article.headline),
      datePublished: textOf(article.datePublished),
      publisher: textOf(article.publisher),
      author: textOf(article.author),
    }
  }
  return none
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** It stands alone, in a list, or under "@graph". */
function findArticle(value: unknown): Record<string, unknown> | null {
  const all = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value['@graph'])
      ? value['@graph']
      : [value]
  return all.filter(isRecord).find((entry) => 'headline' in entry && 'datePublished' in entry) ?? null
}

/** "AFP", { name: "AFP" } or a list of such. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) return textOf(value[0])
  return isRecord(value) ? textOf(value.name) : null
}

/** An ISO date or moment, at the precision it has; anything else is left for a person. */
function isoDate(said: string | null | undefined): string | null {
  const iso =
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      said?.trim() ?? '',
    )?.[0]
  return iso !== undefined && !Number.isNaN(Date.parse(iso)) ? iso : null
}

/** Only an address of the web; a page may say anything in its head. */
function webAddress(said: string | null | undefined): string | null {
  return said && URL.canParse(said) && /^https?:$/.test(new URL(said).protocol) ? said : null
}

function oneLine(said: string | null | undefined): string | null {
  return said?.replace(/\s+/g, ' ').trim() || null
}
