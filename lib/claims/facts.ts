import type { Claim } from './types.ts'

/** What is planned or only possible is no fact to reckon with: "the toll could reach 300". */
export const isFact = ({ stance }: Claim) => stance !== 'planned' && stance !== 'hypothetical'
