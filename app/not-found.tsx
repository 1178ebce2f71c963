import { SentencePage } from '#components/page/sentence-page.tsx'
import { useWords } from '#words'

export default function NotFound() {
  return <SentencePage sentence={useWords('page')('nothingHere')} />
}
