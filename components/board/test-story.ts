import type { StoredStory } from '#lib/board/types.ts'
import { ENGINE } from '#lib/claims/engine.ts'

/** A story for tests, with an article for each outlet and its text. */
export function testStory(articles: Readonly<Record<string, string>>): StoredStory {
  const entries = Object.entries(articles)
  return {
    id: 'ferry',
    title: 'The ferry, May 2026',
    createdAt: '2026-05-04T09:00:00.000Z',
    texts: new Map(entries.map(([outlet, text]) => [`text of ${outlet}`, text])),
    acts: entries.map(([outlet], index) => ({
      story: 'ferry',
      seq: index + 1,
      at: '2026-05-04T09:00:00.000Z',
      actor: { id: 'local', name: 'M. Reyes' },
      engine: ENGINE,
      undoes: null,
      kind: 'add-article',
      payload: {
        article: `a${index + 1}`,
        file: `${outlet}.txt`,
        text: `text of ${outlet}`,
        details: {
          outlet,
          title: null,
          published: '2026-05-04',
          agency: null,
          url: null,
          notice: index === 0 ? 'A digest.' : null,
        },
      },
    })),
  }
}

/** 12 and 14 killed, of them 3 and 4 children, and an outlet that says nothing of it. */
export const FERRY = testStory({
  'Morning Courier':
    'The coast guard said 12 people, including 3 children, were killed when a ferry sank off Portmara on 3 May 2026.',
  'Evening Post':
    'The coast guard said 14 people, including 4 children, were killed when a ferry sank off Portmara on 3 May 2026.',
  Weekly: 'The harbour of Portmara is about 25 miles from the capital.',
})
