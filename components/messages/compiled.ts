import compile from 'icu-minify/compile'
import type { Messages } from './en/index.ts'
import type { LocaleId } from './languages.ts'
import { LOCALES } from './locales.ts'

const made = new Map<LocaleId, Messages>()

/**
 * The words of a language as `use-intl/format-message/format-only` reads them: plurals and names taken apart once, on the
 * server, so that the browser needs no parser of messages. `next.config.ts` has that reader stand in for the other.
 */
export function compiledMessages(locale: LocaleId): Messages {
  const before = made.get(locale)
  if (before) return before
  const messages: Messages = JSON.parse(JSON.stringify(compiled(LOCALES[locale].messages)))
  made.set(locale, messages)
  return messages
}

/** The same without the words of pages that are made on the server alone. */
export function messagesForBrowser(locale: LocaleId): Omit<Messages, 'legend'> {
  const { legend: _, ...sent } = compiledMessages(locale)
  return sent
}

function compiled(messages: object): object {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value),
    ]),
  )
}
