import Link from 'next/link'
import type { ReactNode } from 'react'
import { PageFoot } from './page-foot.tsx'

type Props = {
  readonly title: string
  /** The board takes the window's whole height; other pages are as long as they are. */
  readonly desk?: boolean
  readonly above?: ReactNode
  readonly children: ReactNode
}

/** The head and the foot that all pages share: the name, the way back, and what helps anywhere. */
export function PageFrame({ title, desk = false, above, children }: Props) {
  return (
    <div className={`page px-4 ${desk ? 'desk-page' : ''}`}>
      {/* Here and not as Next's metadata, which comes after the page: for a moment the window would have no name. */}
      <title>{title === 'Collate' ? title : `${title} · Collate`}</title>
      <header className="not-printed flex flex-wrap items-baseline gap-x-4 border-b border-rule py-1.5">
        <Link href="/" className="font-serif text-base font-semibold no-underline">
          Collate
        </Link>
        {above && <span className="max-w-2xl min-w-0 truncate">{above}</span>}
      </header>
      <main id="main" className={desk ? 'flex min-h-0 flex-1 flex-col' : 'flex-1 pb-8'}>
        {children}
      </main>
      <PageFoot />
    </div>
  )
}
