import type { DetailReader } from './detail-reader.ts'
import { isOutletName, splitHeadline } from './headline.ts'
import { isLabelled, labelled } from './labels.ts'
import { FULL_DATE } from './printed-date.ts'

/** As long as a headline gets with its standfirst run into it. */
const LONGEST = 160

/** A first line that is something else: a byline, a caption, an address, a dateline ("Beirut, Lebanon:"). */
const NO_TITLE =
  /^(?:by |image |photo|picture|file |https?:|www\.|credit:|source:|updated|published|posted|copyright|©)|[.;:,…]["”’')]*$/i
const FINAL_STOP = /[.!…]["”’')]*$/

const DATED = new RegExp(`^(?:(?:published|posted|updated)\\s+(?:on\\s+)?)?${FULL_DATE}`, 'i')

/** What a text may say of itself above its headline: labels, the outlet's name, a date, a byline. */
function fromHeadline(head: readonly string[]): readonly string[] {
  const above = (line: string, place: number) =>
    isLabelled(line) || DATED.test(line) || /^by \p{Lu}/iu.test(line) || (place === 0 && isOutletName(line))
  const first = head.findIndex((line, place) => !above(line, place))
  return first < 0 ? [] : head.slice(first)
}

/** A first short line without a final stop, with a text beneath it. */
export const TITLE: readonly DetailReader[] = [
  {
    id: 'title-label',
    read: ({ head }) => labelled(head, 'title'),
    examples: [
      { text: 'Outlet: Paper One\nTitle: Town falls\nThe army left.', gives: 'Town falls' },
      { text: 'Headline: Town falls to rebels\n\nThe army left.', gives: 'Town falls to rebels' },
      { text: 'The title: a town that fell.', gives: null },
    ],
  },
  {
    id: 'first-line',
    read({ head }) {
      const lines = fromHeadline(head)
      const line = (lines[0] ?? '').replace(/^#+\s*/, '')
      if (lines.length < 2 || line.length > LONGEST || NO_TITLE.test(line) || FINAL_STOP.test(line))
        return null
      const { title } = splitHeadline(line)
      return title.split(/\s+/).length >= 3 ? title : null
    },
    examples: [
      { text: 'Town falls to rebels\n\nThe army left on Thursday.', gives: 'Town falls to rebels' },
      { text: '# Town falls to rebels\n\nThe army left on Thursday.', gives: 'Town falls to rebels' },
      { text: 'Town falls to rebels - The Guardian\nThe army left.', gives: 'Town falls to rebels' },
      { text: ' date 2024-12-05 Who holds the town?\nThe army left.', gives: 'Who holds the town?' },
      {
        text: 'The Harbour Courier\nTown falls to rebels\nThe army left.',
        gives: 'Town falls to rebels',
      },
      {
        text: 'Outlet: Paper One\nPublished: 5 December 2024\nBy Ann Writer\nTown falls to rebels\nThe army left.',
        gives: 'Town falls to rebels',
      },
      { text: 'Outlet: Paper One\nThe army left on Thursday.', gives: null },
      { text: 'Beirut, Lebanon:\nThe army left on Thursday.', gives: null },
      { text: 'The army left on Thursday.\nIt gave no toll.', gives: null },
      { text: 'By Ann Writer in Beirut\nThe army left.', gives: null },
      { text: 'HAMA\nThe army left.', gives: null },
      { text: 'The army has left the town', gives: null },
    ],
  },
]
