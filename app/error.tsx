'use client'

import { SentencePage } from '#components/page/sentence-page.tsx'

export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <SentencePage sentence="Something went wrong while this page was made; what was saved is still there.">
      <button type="button" className="underline" onClick={() => retry()}>
        Try again
      </button>
    </SentencePage>
  )
}
