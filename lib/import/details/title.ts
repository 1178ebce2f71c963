import type { DetailReader } from './detail-reader.ts'
import { splitHeadline } from './headline.ts'

/** As long as a headline gets with its standfirst run into it. */
const LONGEST = 160

/** A first line that is something else: a byline, a caption, an address, a dateline ("Beirut, Lebanon:"). */
const NO_TITLE =
  /^(?:by |image |photo|picture|file |https?:|www\.|credit:|source:|updated|published|posted|copyright|©)|[.;:,…]["”’')]*$/i
const FINAL_STOP = /[.!…]["”’')]*$/

/** A first short line without a final stop, with a text beneath it. */
export const TITLE: readonly DetailReader[] = [
  {
    id: 'first-line',
    read({ head }) {
      const line = (head[0] ?? '').replace(/^#+\s*/, '')
      if (head.length < 2 || line.length > LONGEST || NO_TITLE.test(line) || FINAL_STOP.test(line))
        return null
      const { title } = splitHeadline(line)
      return title.split(/\s+/).length >= 3 ? title : null
    },
    examples: [
      { text: 'Town falls to rebels\n\nThe army left on Thursday.', gives: 'Town falls to rebels' },
      { text: '# Town falls to rebels\n\nThe army left on Thursday.', gives: 'Town falls to rebels' },
      { text: 'Town falls to rebels - The Guardian\nThe army left.', gives: 'Town falls to rebels' },
      { text: ' date 2024-12-05 Who holds the town?\nThe army left.', gives: 'Who holds the town?' },
      { text: 'Beirut, Lebanon:\nThe army left on Thursday.', gives: null },
      { text: 'The army left on Thursday.\nIt gave no toll.', gives: null },
      { text: 'By Ann Writer in Beirut\nThe army left.', gives: null },
      { text: 'HAMA\nThe army left.', gives: null },
      { text: 'The army has left the town', gives: null },
    ],
  },
]
