import { SentencePage } from '#components/page/sentence-page.tsx'

export default function NotFound() {
  return <SentencePage sentence="There is nothing at this address." />
}
