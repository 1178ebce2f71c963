import type { State } from '#lib/board/types.ts'

/** How the state of a row is shown. What is settled goes quiet; only what asks for work keeps a colour. */
export const STATE_FACES = {
  open: { word: 'open', tone: 'text-soft', glyph: 'M1.5 6A4.5 4.5 0 1 1 10.5 6A4.5 4.5 0 1 1 1.5 6' },
  decided: { word: 'decided', tone: 'text-form', glyph: 'M1.8 6.5 4.8 9.5 10.2 2.5' },
  pending: {
    word: 'pending',
    tone: 'text-series',
    glyph: 'M1.5 6A4.5 4.5 0 1 1 10.5 6A4.5 4.5 0 1 1 1.5 6 M6 3.2V6L8 7.2',
  },
  stale: { word: 'stale', tone: 'text-warn', glyph: 'M2.5 1.5H9.5L2.5 10.5H9.5Z' },
  reopened: { word: 'reopened', tone: 'text-clash', glyph: 'M2 4.2A4.4 4.4 0 1 1 1.6 7 M1.6 1.5V4.4H4.5' },
} as const satisfies Record<State, { word: string; tone: string; glyph: string }>
