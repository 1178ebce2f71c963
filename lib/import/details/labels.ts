/** What a desk or a database prints before a detail: "Outlet: Paper One", "Headline: …". */
const LABELS = {
  outlet: 'outlet|publication|newspaper|paper|publisher|source|site|website',
  title: 'title|headline',
  agency: 'agency|wire|via|credit',
  url: 'url|link|web address|address',
} as const
const OTHERS = 'published|posted|issued|date|first published|last updated|updated|byline|author|writer'

export type Label = keyof typeof LABELS

const PATTERNS = new Map(
  Object.entries(LABELS).map(([label, words]) => [label, new RegExp(`^(?:${words})\\s*:\\s*(\\S.*)$`, 'i')]),
)
const ANY = new RegExp(`^(?:${[...Object.values(LABELS), OTHERS].join('|')})\\s*:\\s*\\S`, 'i')

/** What stands behind the label in the first line that has it; null where none has. */
export function labelled(lines: readonly string[], label: Label): string | null {
  for (const line of lines) {
    const said = PATTERNS.get(label)?.exec(line)?.[1]
    if (said !== undefined) return said.trim()
  }
  return null
}

/** Whether the line is such a label with what it says, and so no headline. */
export const isLabelled = (line: string): boolean => ANY.test(line)
