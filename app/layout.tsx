import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** Every page shows what is in the database now; prerendered, it would show what was there at the build. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  description: 'What several articles say about one event, side by side.',
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:px-3 focus:py-2"
        >
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  )
}
