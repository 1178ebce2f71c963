'use client'
import { useContext } from 'react'
import { RowWorkContext } from './row-work-context.ts'

/** Takes one act back. `name`: what a screen reader says, where the word alone does not tell which. */
export function UndoButton({
  act,
  word,
  name,
}: {
  readonly act: number
  readonly word: string
  readonly name?: string
}) {
  const work = useContext(RowWorkContext)
  if (work === null) return null
  return (
    <button
      type="button"
      className="row-inline-button not-printed"
      aria-label={name}
      onClick={() => work.undo(act)}
    >
      {word}
    </button>
  )
}
