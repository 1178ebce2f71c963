import type { Act } from './acts.ts'

/** A person's word on a claim: it says something else, it is there and was not read, it is none. */
export type CorrectionAct = Extract<Act, { kind: 'correct-claim' | 'add-claim' | 'reject-claim' }>

export const isCorrection = (act: Act): act is CorrectionAct =>
  act.kind === 'correct-claim' || act.kind === 'add-claim' || act.kind === 'reject-claim'
