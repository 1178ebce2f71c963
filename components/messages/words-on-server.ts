import { cookies } from 'next/headers'
import { cache, use } from 'react'
import { createTranslator } from 'use-intl/core'
import { compiledMessages } from './compiled.ts'
import { LOCALE_COOKIE, type LocaleId, localeOf } from './languages.ts'
import type { Area } from './typed-words.ts'

/** The person's language, asked once a request. */
export const currentLocale = cache(async () => localeOf((await cookies()).get(LOCALE_COOKIE)?.value))

/** The words of one area, for an async server component, an action or a route. */
export async function words<Of extends Area>(area: Of) {
  return translator(await currentLocale(), area)
}

/** What `#words` is in a server component: see `use-words.ts`. */
export const useWords = <Of extends Area>(area: Of) => translator(use(currentLocale()), area)

/** Made once a request for each area: a list of fifty lines asks fifty times. */
const translator = cache(<Of extends Area>(locale: LocaleId, area: Of) =>
  createTranslator({ locale, messages: compiledMessages(locale), namespace: area }),
)
