'use client'
import { useSyncExternalStore } from 'react'
import { useWords } from '#components/messages/use-words.ts'
import { isLost, neverLost, onConnection } from './connection.ts'

/** Says that what was sent waits for the connection; it goes by itself when the connection is back. */
export function ConnectionNote() {
  const said = useWords('page')
  const lost = useSyncExternalStore(onConnection, isLost, neverLost)
  return (
    <p role="status" className={lost ? 'connection-note' : 'sr-only'}>
      {lost ? said('lost') : ''}
    </p>
  )
}
