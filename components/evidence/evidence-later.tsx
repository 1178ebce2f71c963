import { lazy } from 'react'

/**
 * The evidence as the browser has it, imported as `#evidence`: the board stands without it, and its scripts come after. On
 * the server that is `evidence.tsx` itself, so that a page opened at a row has its evidence for whoever has no scripts.
 */
export const Evidence = lazy(async () => ({ default: (await import('./evidence.tsx')).Evidence }))
