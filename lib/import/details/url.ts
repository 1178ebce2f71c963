import type { DetailReader } from './detail-reader.ts'
import { labelled } from './labels.ts'

/** How a text says where it was found. An address within the copy leads elsewhere. */
export const ADDRESS: readonly DetailReader[] = [
  {
    id: 'url-label',
    read({ head }) {
      const said = labelled(head, 'url')
      return said !== null && /^https?:\/\/\S+$/.test(said) && URL.canParse(said) ? said : null
    },
    examples: [
      { text: 'URL: https://example.com/town\nThe army left.', gives: 'https://example.com/town' },
      { text: 'Address: 5 Harbour Street\nThe army left.', gives: null },
    ],
  },
]
