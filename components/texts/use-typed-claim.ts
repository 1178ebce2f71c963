import { useState } from 'react'
import { useUnsent } from '#components/form/use-unsent.ts'
import { CLAIM_FIELDS, type ClaimField, type TypedClaim } from '#lib/board/claim-fields.ts'
import type { ClaimState } from './claim-state.ts'

/** The fields of a form about a claim: what is typed and not sent yet outlives another claim looked at, and a reload. */
export function useTypedClaim(name: string, shown: TypedClaim, state: ClaimState) {
  const [typed, setTyped] = useState<TypedClaim>('typed' in state ? state.typed : shown)
  const [saved, setSaved] = useState(0)
  if (state.status === 'saved' && state.seq !== saved) {
    setSaved(state.seq)
    setTyped(shown)
  }
  const own = CLAIM_FIELDS.filter((field) => typed[field] !== shown[field])
  const unsent = own.length === 0 ? null : Object.fromEntries(own.map((field) => [field, typed[field]]))
  useUnsent(name, unsent, (kept) => setTyped(restored(shown, kept)))
  const onType = (field: ClaimField, value: string) => setTyped((before) => ({ ...before, [field]: value }))
  return { typed, onType, unsent: own.length > 0 }
}

function restored(shown: TypedClaim, kept: Readonly<Record<string, unknown>>): TypedClaim {
  const own = CLAIM_FIELDS.flatMap((field) => (typeof kept[field] === 'string' ? [[field, kept[field]]] : []))
  return { ...shown, ...Object.fromEntries(own) }
}
