import { ar } from './ar/index.ts'
import type { Messages } from './en/index.ts'
import { en } from './en/index.ts'
import { LANGUAGES, type LocaleId } from './languages.ts'

/** The languages with all their words: for the server, which sends a page those of one. */
export const LOCALES = {
  en: { ...LANGUAGES.en, messages: en },
  ar: { ...LANGUAGES.ar, messages: ar },
} as const satisfies Record<LocaleId, { readonly messages: Messages }>
