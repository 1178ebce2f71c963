'use client'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '#components/messages/use-words.ts'
import { chordOf } from './chord.ts'
import { KEYS, type KeyId, keysOf, type OwnKeys, takenBy } from './keys.ts'
import { keepKey } from './own-keys.ts'
import { PrintedKey } from './printed-key.tsx'

type Props = {
  readonly id: KeyId
  readonly own: OwnKeys
  /** Says what came of it, below the title of the sheet. */
  readonly tell: (sentence: string) => void
}

/** What one key does, and the key: pressed itself, it waits for another. */
export function KeyLine({ id, own, tell }: Props) {
  const said = useWords('keys')
  const [waiting, setWaiting] = useState(false)
  const keys = keysOf(id, own)
  const canChange = KEYS.some((one) => one.id === id && one.key !== null)
  const does = said(`does.${id}`)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return setWaiting(false)
    const chord = chordOf(event.nativeEvent)
    if (chord === null) return
    event.preventDefault()
    event.stopPropagation()
    if (chord === 'Enter' || chord === 'Space') return
    setWaiting(false)
    if (chord === 'Escape') return tell('')
    const taken = takenBy(chord, id, own)
    if (taken) return tell(said('taken', { key: chord, does: said(`does.${taken}`) }))
    keepKey(id, chord)
    tell(said('kept', { key: chord, does }))
  }
  return (
    <li className="flex items-baseline gap-3 border-b border-rule py-1">
      <span className="min-w-0 flex-1">{does}</span>
      {canChange ? (
        <button
          type="button"
          className="key-button"
          aria-label={said('changeOne', { does, key: keys[0] ?? '' })}
          onClick={() => {
            setWaiting(true)
            tell(said('press', { does }))
          }}
          onBlur={() => setWaiting(false)}
          onKeyDown={onKeyDown}
        >
          {waiting ? said('waiting') : <PrintedKey of={keys[0] ?? ''} />}
        </button>
      ) : null}
      {keys.slice(canChange ? 1 : 0).map((key) => (
        <PrintedKey key={key} of={key} />
      ))}
      {own[id] !== undefined && (
        <button
          type="button"
          className="underline"
          aria-label={said('reset.one', { does })}
          onClick={() => {
            keepKey(id, null)
            tell(said('reset.oneDone', { does }))
          }}
        >
          {said('reset.word')}
        </button>
      )}
    </li>
  )
}
