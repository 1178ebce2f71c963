const FORMAT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A moment as a desk writes it: "22 Nov 2026, 14:05 UTC". One zone for all, so that two people read the same. */
export function When({ at }: { readonly at: string }) {
  return <time dateTime={at}>{FORMAT.format(new Date(at))} UTC</time>
}
