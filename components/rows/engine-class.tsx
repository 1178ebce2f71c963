'use client'
import type { ClassId } from '#lib/claims/types.ts'
import { useWords } from '#words'

/** Beside the desk's class of a row: what the engine says it is. */
export function EngineClass({ of }: { readonly of: ClassId }) {
  const said = useWords('rows')
  const marks = useWords('marks')
  return <span className="text-soft">({said('hand.engineClass', { class: marks(`class.${of}`) })})</span>
}
