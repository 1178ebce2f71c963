import { useWords } from '#words'

/** A moment as a desk writes it: "22 Nov 2026, 14:05 UTC". One zone for all, so that two people read the same. */
export function When({ at }: { readonly at: string }) {
  return <time dateTime={at}>{printMoment(at, useWords('marks')('format'))}</time>
}

/** The same in words; `tag` is the language's, as the message files have it. */
export const printMoment = (at: string, tag: string): string => `${format(tag).format(new Date(at))} UTC`

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format takes longer to make than a date to write. */
function format(tag: string): Intl.DateTimeFormat {
  const made =
    formats.get(tag) ??
    new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  formats.set(tag, made)
  return made
}
