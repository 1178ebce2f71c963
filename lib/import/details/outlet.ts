import { agencyNamed } from './agencies.ts'
import { type DetailReader, inLines } from './detail-reader.ts'
import { isOutletName, splitHeadline } from './headline.ts'
import { labelled } from './labels.ts'

/** Up to five capitalised words: "NDTV", "The Express Tribune", "Space.com". */
const WORD = "\\p{Lu}[\\p{L}\\d&'’-]*(?:\\.[\\p{L}\\d]+)*"
const NAME = `((?:[Tt]he )?${WORD}(?: (?:of|and|&|${WORD})){0,4})`
const EDITED_BY = new RegExp(`\\bnot been edited by (?:the )?${NAME} (?:staff|team|editors)`, 'u')
const FIRST_PRINTED = new RegExp(
  `\\b(?:[Oo]riginally|[Ff]irst) (?:published|appeared|printed) (?:on|in|by|at) ${NAME}\\.?$`,
  'u',
)
const COPYRIGHT = new RegExp(
  `^[-–—]?\\s*(?:©|\\(c\\)|[Cc]opyright(?: ©)?)\\s*(?:\\d{4}(?:[-–]\\d{4})?,?\\s+)?(?:by )?${NAME}(?=[.,|]|$| \\d{4}$)`,
  'u',
)
const BYLINE_SITE =
  /^(?:By )?[\p{Lu}][\p{L}.'’ -]{3,40}(?:, | \| | for )([\p{L}\d-]+\.(?:com|org|net|co\.uk|ca|com\.au|in|de|fr))$/u

/** An agency's name is not an outlet's: it says through whom, not who printed it. */
const outletOnly = (name: string | null) => (name === null || agencyNamed(name) ? null : name)

/** How a text says who printed it, the surest first. */
export const OUTLET: readonly DetailReader[] = [
  {
    id: 'outlet-label',
    read: ({ head }) => outletOnly(labelled(head, 'outlet')),
    examples: [
      { text: 'Outlet: Paper One\nTitle: Town falls\nThe army left.', gives: 'Paper One' },
      { text: 'Publication: The Harbour Courier\n\nThe army left.', gives: 'The Harbour Courier' },
      { text: 'Town falls\nSource: AFP\nThe army left.', gives: null },
    ],
  },
  {
    id: 'outlet-alone',
    read: ({ head }) => (head.length > 2 && isOutletName(head[0] ?? '') ? (head[0] ?? null) : null),
    examples: [
      {
        text: 'The Harbour Courier\nTown falls to rebels\nThe army left.',
        gives: 'The Harbour Courier',
      },
      { text: 'BBC News\nTown falls to rebels\nThe army left.', gives: 'BBC News' },
      { text: 'The Fall of Hama\nHow rebels took the town\nThe army left.', gives: null },
      { text: 'Rebels tell the Daily Express\nThe town fell\nThe army left.', gives: null },
    ],
  },
  {
    id: 'edited-by',
    read: ({ tail }) => outletOnly(inLines(tail, EDITED_BY)),
    examples: [
      {
        text: 'The army left.\n(It has not been edited by NDTV staff and comes from a feed.)',
        gives: 'NDTV',
      },
      { text: 'The letter had not been edited by the minister.', gives: null },
    ],
  },
  {
    id: 'headline-tail',
    read: ({ head }) => splitHeadline(head[0] ?? '').outlet,
    examples: [
      { text: 'Town falls to rebels - The Guardian\nThe army left.', gives: 'The Guardian' },
      { text: 'Town falls to rebels | BBC News\nThe army left.', gives: 'BBC News' },
      { text: 'Town falls - as it happened\nThe army left.', gives: null },
      { text: 'Two dead in the capital - Police\nThe army left.', gives: null },
    ],
  },
  {
    id: 'first-printed',
    read: ({ head, tail }) => outletOnly(inLines([...tail, ...head], FIRST_PRINTED)),
    examples: [
      {
        text: 'The probe landed.\nFollow us @example. Originally published on Space.com.',
        gives: 'Space.com',
      },
      { text: 'The probe landed.\nThe book was first published in 1998.', gives: null },
    ],
  },
  {
    id: 'outlet-copyright',
    read: ({ tail }) => outletOnly(inLines(tail, COPYRIGHT)),
    examples: [
      { text: 'The army left.\n© 2024 The Daily Example', gives: 'The Daily Example' },
      { text: 'The army left.\n© AFP 2024', gives: null },
    ],
  },
  {
    id: 'site-in-byline',
    read: ({ head }) => inLines(head.slice(0, 4), BYLINE_SITE),
    examples: [
      { text: 'Town falls\nAnn Writer, ExampleNews.ca\nThe army left.', gives: 'ExampleNews.ca' },
      { text: 'Town falls\nThey met, and more is at example.com', gives: null },
    ],
  },
]
