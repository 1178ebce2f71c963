/**
 * The languages of the interface by their names, without their words: the browser gets those of one language only, with the
 * page. An article's own words stay in its own.
 */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', format: 'en-GB' },
  ar: { name: 'العربية', dir: 'rtl', format: 'ar' },
} as const satisfies Record<string, Language>

type Language = {
  /** What the language calls itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** How numbers and dates are written, as a BCP 47 tag. */
  readonly format: string
}

export type LocaleId = keyof typeof LANGUAGES
export const LOCALE_IDS = ['en', 'ar'] as const satisfies readonly LocaleId[]

/** The cookie that keeps what a person chose. */
export const LOCALE_COOKIE = 'locale'

/** What a cookie says → a language; English where it says nothing or nothing known. */
export const localeOf = (said: string | undefined): LocaleId => LOCALE_IDS.find((id) => id === said) ?? 'en'
