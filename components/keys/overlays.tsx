'use client'
import dynamic from 'next/dynamic'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { ConnectionNote } from '#components/form/connection-note.tsx'
import {
  addArticlesHref,
  boardAddress,
  historyHref,
  type PageAddress,
  storyIn,
} from '#components/page/addresses.ts'
import { useKeys } from './use-keys.ts'
import { useTypedEarly } from './use-typed-early.ts'

const KeysSheet = dynamic(() => import('./keys-sheet.tsx').then((file) => file.KeysSheet), { ssr: false })
const Palette = dynamic(() => import('#components/palette/palette.tsx').then((file) => file.Palette), {
  ssr: false,
})

type Overlay = 'keys' | 'palette'
const OpenOverlay = createContext<(overlay: Overlay) => void>(() => undefined)

/** The sheet of keys and the palette, over any page; each is loaded when it is asked for. */
export function Overlays({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Overlay | null>(null)
  const [typed, setTyped] = useState('')
  const router = useRouter()
  const story = storyIn(usePathname())
  const ofStory = (address: (story: string) => PageAddress) => {
    if (story === null) return false
    router.push(address(story))
  }
  useKeys({
    palette: () => setOpen('palette'),
    sheet: () => setOpen('keys'),
    'go-stories': () => router.push('/'),
    'go-new': () => router.push('/stories/new'),
    'go-legend': () => router.push('/legend'),
    'go-house': () => router.push('/house'),
    'go-board': () => ofStory(boardAddress),
    'go-history': () => ofStory((id) => historyHref(id).pathname),
    'go-add': () => ofStory((id) => addArticlesHref(id).pathname),
    evidence: () => focusOn('#evidence-heading'),
    decide: () => focusOn('.decision-form :is(input:checked, input[type="radio"])'),
  })
  const opener = useMemo(() => (overlay: Overlay) => setOpen(overlay), [])
  const close = () => {
    setOpen(null)
    setTyped('')
  }
  useTypedEarly(open !== null, (letter) => setTyped((before) => before + letter))
  return (
    <OpenOverlay value={opener}>
      {children}
      <ConnectionNote />
      {open === 'keys' && <KeysSheet onClose={close} />}
      {open === 'palette' && (
        <Palette
          story={story}
          typed={typed}
          onType={setTyped}
          onClose={close}
          onKeys={() => {
            close()
            setOpen('keys')
          }}
        />
      )}
    </OpenOverlay>
  )
}

export const useOpenOverlay = () => useContext(OpenOverlay)

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found?.checkVisibility()) return false
  found.focus()
  found.scrollIntoView({ block: 'nearest' })
  return true
}
