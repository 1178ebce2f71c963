import { SentencePage } from '#components/page/sentence-page.tsx'

export default function StoryNotFound() {
  return <SentencePage sentence="There is no story or article at this address." />
}
