import Link from 'next/link'
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { PageFrame } from './page-frame.tsx'

/** A page that has one thing to say: what happened, in one sentence, and where to go from here. */
export function SentencePage({
  sentence,
  children,
}: {
  readonly sentence: string
  readonly children?: ReactNode
}) {
  const said = useWords('page')
  return (
    <PageFrame title={sentence}>
      <h1 className="mt-10 max-w-2xl font-serif text-2xl leading-8 font-semibold">{sentence}</h1>
      <p className="mt-4 flex gap-4">
        {children}
        <Link href="/">{said('allStories')}</Link>
      </p>
    </PageFrame>
  )
}
