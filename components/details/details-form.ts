import type { ArticleDetails } from '#lib/board/acts.ts'
import { typedDate } from '#lib/decisions/typed-date.ts'

/** What is asked about an article, in the order of the form. */
export const DETAIL_FIELDS = ['outlet', 'title', 'published', 'agency', 'url'] as const
export type DetailField = (typeof DETAIL_FIELDS)[number]

/** The fields exactly as they were typed. */
export type TypedDetails = Readonly<Record<DetailField, string>>
/** What is wrong with a field; the form says it in the person's language. */
export type DetailError = {
  readonly wrong: 'long' | 'date' | 'url'
  readonly value: string
  readonly length: number
  readonly limit: number
}
export type DetailErrors = Readonly<Partial<Record<DetailField, DetailError>>>

const LIMIT = 400

/** What is known about an article, as the form shows it. */
export function shownDetails(details: Partial<ArticleDetails>): TypedDetails {
  const { outlet, title, published, agency, url } = details
  return {
    outlet: outlet ?? '',
    title: title ?? '',
    published: published ?? '',
    agency: agency ?? '',
    url: url ?? '',
  }
}

/** A sent form in, its fields as typed out. `prefix` tells the articles of one form apart. */
export function typedDetails(form: FormData, prefix = ''): TypedDetails {
  const typed = (field: DetailField): string => {
    const entry = form.get(`${prefix}${field}`)
    return typeof entry === 'string' ? entry : ''
  }
  return {
    outlet: typed('outlet'),
    title: typed('title'),
    published: typed('published'),
    agency: typed('agency'),
    url: typed('url'),
  }
}

export type CheckedDetails =
  | { readonly status: 'fine'; readonly details: ArticleDetails }
  | { readonly status: 'invalid'; readonly errors: DetailErrors }

/** Typed fields in, the details or what is wrong with a field out; an empty field is something that nobody said. */
export function checkDetails(typed: TypedDetails, notice: string | null): CheckedDetails {
  const errors = Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const value = typed[field].trim()
      const wrong = objection(field, value)
      return wrong ? [[field, { wrong, value, length: value.length, limit: LIMIT }]] : []
    }),
  )
  if (Object.keys(errors).length > 0) return { status: 'invalid', errors }
  const said = (field: DetailField) => typed[field].trim() || null
  const published = said('published')
  return {
    status: 'fine',
    details: {
      outlet: said('outlet'),
      title: said('title'),
      published: published && asIso(published),
      agency: said('agency'),
      url: said('url'),
      notice,
    },
  }
}

function objection(field: DetailField, value: string): DetailError['wrong'] | null {
  if (value === '') return null
  if (value.length > LIMIT) return 'long'
  if (field === 'published' && asIso(value) === null) return 'date'
  if (field === 'url' && !isWebAddress(value)) return 'url'
  return null
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

function asIso(value: string): string | null {
  if (MOMENT.test(value)) return Number.isNaN(Date.parse(value)) ? null : value
  return typedDate(value)
}

function isWebAddress(value: string): boolean {
  const address = URL.parse(value)
  return address !== null && (address.protocol === 'http:' || address.protocol === 'https:')
}
