import { createContext, useContext } from 'react'
import type { NamedColumn, StoryEvidence } from '#lib/board/story-evidence.ts'

/** What the parts of the evidence share: the story's articles and families. */
export const StoryContext = createContext<StoryEvidence | null>(null)

export function useStory(): StoryEvidence {
  const story = useContext(StoryContext)
  if (story === null) throw new Error('Evidence stands in a story.')
  return story
}

/** An article of the story by its id; undefined where it was withdrawn. */
export function useArticle(id: string): NamedColumn | undefined {
  return useStory().articles.find((article) => article.id === id)
}
