import { ar } from './ar/index.ts'
import type { Messages } from './en/index.ts'
import { en } from './en/index.ts'

/** The languages of the interface, one entry each. An article's own words stay in its own. */
export const LOCALES = {
  en: { name: 'English', dir: 'ltr', format: 'en-GB', messages: en },
  ar: { name: 'العربية', dir: 'rtl', format: 'ar', messages: ar },
} as const satisfies Record<string, Locale>

type Locale = {
  /** What the language calls itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** How numbers and dates are written, as a BCP 47 tag. */
  readonly format: string
  readonly messages: Messages
}

export type LocaleId = keyof typeof LOCALES
export const LOCALE_IDS = ['en', 'ar'] as const satisfies readonly LocaleId[]

/** The cookie that keeps what a person chose. */
export const LOCALE_COOKIE = 'locale'

/** What a cookie says → a language; English where it says nothing or nothing known. */
export const localeOf = (said: string | undefined): LocaleId => LOCALE_IDS.find((id) => id === said) ?? 'en'
