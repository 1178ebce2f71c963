import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Overlays } from '#components/keys/overlays.tsx'
import { LookProvider } from '#components/look/look-context.tsx'
import { currentLook } from '#components/look/look-on-server.ts'
import { messagesForBrowser } from '#components/messages/compiled.ts'
import { LANGUAGES } from '#components/messages/languages.ts'
import { currentLocale, words } from '#components/messages/words-on-server.ts'
import { WordsProvider } from '#components/messages/words-provider.tsx'
import { preloadFonts } from './fonts.ts'
import { chooseLook } from './look-action.ts'

/** Every page shows what is in the database now; prerendered, it would show what was there at the build. */
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { description: (await words('page'))('about') }
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  preloadFonts()
  const locale = await currentLocale()
  const { dir } = LANGUAGES[locale]
  const said = await words('page')
  const look = await currentLook()
  return (
    <html lang={locale} dir={dir} data-scheme={look.scheme} data-contrast={look.contrast}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:px-3 focus:py-2"
        >
          {said('skip')}
        </a>
        <WordsProvider locale={locale} dir={dir} messages={messagesForBrowser(locale)}>
          <LookProvider look={look} choose={chooseLook}>
            <Overlays>{children}</Overlays>
          </LookProvider>
        </WordsProvider>
      </body>
    </html>
  )
}
