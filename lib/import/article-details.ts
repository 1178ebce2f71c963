import type { ArticleDetails } from '#lib/board/acts.ts'
import { AGENCY_READERS } from './details/agency.ts'
import { type DetailReader, endsOf, firstRead } from './details/detail-reader.ts'
import { OUTLET } from './details/outlet.ts'
import { PUBLISHED } from './details/published.ts'
import { TITLE } from './details/title.ts'
import { ADDRESS } from './details/url.ts'

/** What can be read out of a text, and by whom. A new way of saying it: a reader in its list, with its examples. */
export const DETAIL_READERS = {
  outlet: OUTLET,
  title: TITLE,
  published: PUBLISHED,
  agency: AGENCY_READERS,
  url: ADDRESS,
} as const satisfies Partial<Record<keyof ArticleDetails, readonly DetailReader[]>>

/** A pasted text in, what it says about itself out; what it does not say is absent. A person sees it before it is kept. */
export function readDetails(text: string): Partial<ArticleDetails> {
  const ends = endsOf(text)
  const read = Object.entries(DETAIL_READERS).map(([detail, readers]) => [detail, firstRead(readers, ends)])
  return Object.fromEntries(read.filter(([, value]) => value !== null))
}
