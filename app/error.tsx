'use client'

import { useWords } from '#components/messages/use-words.ts'
import { SentencePage } from '#components/page/sentence-page.tsx'

export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  const said = useWords('page')
  return (
    <SentencePage sentence={said('wentWrong')}>
      <button type="button" className="underline" onClick={() => retry()}>
        {said('again')}
      </button>
    </SentencePage>
  )
}
