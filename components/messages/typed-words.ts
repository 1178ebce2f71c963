import type {} from 'use-intl'
import type { Messages } from './en/index.ts'
import type { LocaleId } from './languages.ts'

declare module 'use-intl' {
  interface AppConfig {
    Locale: LocaleId
    Messages: Messages
  }
}

/** An area of the message files: one file of each language. */
export type Area = keyof Messages
