import { SentencePage } from '#components/page/sentence-page.tsx'
import { useWords } from '#words'

export default function StoryNotFound() {
  return <SentencePage sentence={useWords('page')('noStory')} />
}
