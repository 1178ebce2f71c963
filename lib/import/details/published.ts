import { DATE_PREFIX, type DetailReader, inLines } from './detail-reader.ts'
import { FULL_DATE, isoOf } from './printed-date.ts'

const CLOCK = '(?:[,|•·-]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4})?)?'
const LABELLED = new RegExp(
  `^(?:.{0,60}[|•·]\\s*)?(?:first |originally )?(?:published|posted|issued|date)(?:\\s+on|\\s+at)?\\s*:?\\s+${FULL_DATE}`,
  'i',
)
const UPDATED = new RegExp(
  `^(?:.{0,60}[|•·]\\s*)?(?:last )?(?:updated|modified)(?:\\s+on|\\s+at)?\\s*:?\\s+${FULL_DATE}`,
  'i',
)
const ALONE = new RegExp(`^[(\\[]?${FULL_DATE}${CLOCK}[)\\]]?$`, 'i')
const DATELINE = new RegExp(
  `^[A-Z][\\p{L} .,'’-]{1,40},? ${FULL_DATE}\\s*(?:\\([^)]{2,30}\\))?\\s*[-–—:]`,
  'u',
)

const isoIn = (lines: readonly string[], pattern: RegExp) => {
  const printed = inLines(lines, pattern)
  return printed === null ? null : isoOf(printed)
}

/** How a text says when it was published; the surest first. A date of its story is none: it must stand where a date of printing does. */
export const PUBLISHED: readonly DetailReader[] = [
  {
    id: 'date-prefix',
    read: ({ text }) => DATE_PREFIX.exec(text)?.[1] ?? null,
    examples: [
      { text: ' date 2024-12-05 Rebels took the town.', gives: '2024-12-05' },
      { text: ' date 2024-12 THE ARMY has left.', gives: '2024-12' },
      { text: 'The date 2024-12-05 was named.', gives: null },
    ],
  },
  {
    id: 'published-label',
    read: ({ head, tail }) => isoIn([...head, ...tail], LABELLED),
    examples: [
      { text: 'Town falls\nPublished 5 December 2024\nThe army left.', gives: '2024-12-05' },
      {
        text: 'Town falls\nFirst published: Thursday, Dec. 5, 2024 14:00 GMT\nThe army left.',
        gives: '2024-12-05',
      },
      {
        text: 'Town falls\nA. Writer | Published on December 5th, 2024\nThe army left.',
        gives: '2024-12-05',
      },
      { text: 'Outlet: Paper One\nPublished: 2024-12-05\nThe army left.', gives: '2024-12-05' },
      { text: 'In a report published on 5 December 2014, the office counted 30.', gives: null },
      { text: 'Town falls\nPublished 31 February 2024\nThe army left.', gives: null },
    ],
  },
  {
    id: 'date-line',
    read: ({ head }) => isoIn(head, ALONE),
    examples: [
      { text: 'Town falls\n5 Dec 2024, 14:32 GMT\nThe army left.', gives: '2024-12-05' },
      { text: 'Town falls\n2024-12-05T14:00:00Z\nThe army left.', gives: '2024-12-05T14:00:00Z' },
      { text: 'Town falls\nThe army left on 5 Dec 2024.', gives: null },
    ],
  },
  {
    id: 'dateline-date',
    read: ({ head }) => isoIn(head, DATELINE),
    examples: [
      { text: 'Town falls\nBEIRUT, Dec. 5, 2024 (AP) - The army left.', gives: '2024-12-05' },
      { text: 'BEIRUT, Dec. 5 (AP) - The army left.', gives: null },
    ],
  },
  {
    id: 'updated-label',
    read: ({ head }) => isoIn(head, UPDATED),
    examples: [
      { text: 'Town falls\nUpdated: 6 December 2024\nThe army left.', gives: '2024-12-06' },
      { text: 'Town falls\nThe count was updated on 6 December 2024.', gives: null },
    ],
  },
  {
    id: 'iso-near-top',
    read: ({ head }) => isoIn(head.slice(0, 3), /(?:^|[\s(,|])(\d{4}-\d{2}-\d{2})(?=$|[\s),|:])/),
    examples: [
      { text: 'Wire 2024-12-05 Town falls\nThe army left.', gives: '2024-12-05' },
      { text: 'Call 2024-12-0577 now', gives: null },
    ],
  },
]
