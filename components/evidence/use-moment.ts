import { useMemo } from 'react'
import { useLocale } from 'use-intl/react'
import { dateParts, printDate } from '#lib/decisions/print-date.ts'

/** Prints a moment at the precision that is known, as the person's language writes it. */
export function useMoment(): (iso: string) => string {
  const locale = useLocale()
  return useMemo(() => (locale === 'en' ? printDate : (iso: string) => printedIn(locale, iso)), [locale])
}

function printedIn(locale: string, iso: string): string {
  const parts = dateParts(iso)
  // English words in a line that may run the other way: they stand apart, or the line takes them to pieces.
  if (!parts || parts.part) return `\u2068${printDate(iso)}\u2069`
  const { day, month, clock } = parts
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    ...(clock ? { hour: '2-digit', minute: '2-digit' } : {}),
  })
  return format.format(new Date(clock ? iso.replace(/Z?$/, 'Z') : iso))
}
