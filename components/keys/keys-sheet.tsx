'use client'
import { Dialog } from '@base-ui/react/dialog'
import { useState, useSyncExternalStore } from 'react'
import { useWords } from '#components/messages/use-words.ts'
import { KeyLine } from './key-line.tsx'
import { KEY_PLACES, KEYS } from './keys.ts'
import { forgetKeys, noKeys, onKeys, ownKeys } from './own-keys.ts'

/** Every key and what it does; each can be given another, which this browser keeps. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const said = useWords('keys')
  const own = useSyncExternalStore(onKeys, ownKeys, noKeys)
  const [told, setTold] = useState('')
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="overlay-back" />
        <Dialog.Popup className="overlay keys-sheet">
          <div className="flex flex-wrap items-baseline gap-x-4 border-b border-rule pb-2">
            <Dialog.Title className="font-serif text-xl font-semibold">{said('title')}</Dialog.Title>
            <Dialog.Description className="text-soft">{said('change')}</Dialog.Description>
            <Dialog.Close className="ms-auto underline">{said('close')}</Dialog.Close>
          </div>
          <p role="status" className="min-h-6 pt-1 font-medium">
            {told}
          </p>
          <div className="gap-x-10 lg:columns-2">
            {KEY_PLACES.map((place) => (
              <section key={place} aria-labelledby={`keys-${place}`} className="break-inside-avoid pb-3">
                <h3 id={`keys-${place}`} className="kicker border-b border-strong pb-1">
                  {said(`where.${place}`)}
                </h3>
                <ul>
                  {KEYS.filter(({ where }) => where === place).map(({ id }) => (
                    <KeyLine key={id} id={id} own={own} tell={setTold} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <p className="border-t border-rule pt-2">
            <button
              type="button"
              className="underline"
              onClick={() => {
                forgetKeys()
                setTold(said('reset.done'))
              }}
            >
              {said('reset.all')}
            </button>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
