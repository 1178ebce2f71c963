'use client'
import Link from 'next/link'
import { KeysButton } from '#components/keys/keys-button.tsx'
import { LookForm } from '#components/look/look-form.tsx'
import { useWords } from '#components/messages/use-words.ts'

/** What stands under every page: where the words are explained, the keys, the language and the look. */
export function PageFoot() {
  const said = useWords('page')
  return (
    <footer className="page-foot not-printed">
      <nav aria-label={said('more')} className="flex flex-wrap gap-x-4">
        <Link href="/legend">{said('legend')}</Link>
        <Link href="/house">{said('house')}</Link>
        <KeysButton />
      </nav>
      <LookForm />
    </footer>
  )
}
