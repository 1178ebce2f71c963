import type { ArticleDetails } from '#lib/board/acts.ts'
import { typedDate } from '#lib/decisions/typed-date.ts'

/** What is asked about an article, in the order of the form. */
export const DETAIL_FIELDS = ['outlet', 'title', 'published', 'agency', 'url'] as const
export type DetailField = (typeof DETAIL_FIELDS)[number]

/** The fields exactly as they were typed. */
export type TypedDetails = Readonly<Record<DetailField, string>>
export type DetailErrors = Readonly<Partial<Record<DetailField, string>>>

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

/** Typed fields in, the details or a sentence a field out; an empty field is something that nobody said. */
export function checkDetails(typed: TypedDetails, notice: string | null): CheckedDetails {
  const errors = Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const sentence = objection(field, typed[field].trim())
      return sentence ? [[field, sentence]] : []
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

function objection(field: DetailField, value: string): string | null {
  if (value === '') return null
  if (value.length > LIMIT) return `This has ${value.length} characters; ${LIMIT} can be kept.`
  if (field === 'published' && asIso(value) === null) {
    return `“${value}” is no date: write it as 2024-12-05, 5 December 2024 or December 2024.`
  }
  if (field === 'url' && !isWebAddress(value)) return 'A web address starts with http:// or https://.'
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
