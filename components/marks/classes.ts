import type { ClassId } from '#lib/claims/types.ts'

/** How a class of difference is shown: its word, its tone, and its glyph as a path in a field of 12 by 12. */
export type ClassFace = { readonly word: string; readonly tone: Tone; readonly glyph: string }
export type Tone = 'clash' | 'words' | 'series' | 'form' | 'soft'

/** Drawn here and not taken from a font: a sign that a machine's fonts lack would be an empty box. */
export const CLASS_FACES = {
  internal: { word: 'internal', tone: 'clash', glyph: 'M6 1.2 11.2 10.6H.8Z M6 4.6V7.2 M6 8.9V9' },
  conflict: { word: 'conflict', tone: 'clash', glyph: 'M2 2 10 10 M10 2 2 10' },
  'copy-error': { word: 'copy error', tone: 'words', glyph: 'M1.5 4.5H7.5V11H1.5Z M4.5 4.5V1.5H10.5V8H7.5' },
  'quote-drift': {
    word: 'quote drift',
    tone: 'words',
    glyph: 'M2 8.5V5.5Q2 3.5 4.5 3 M7.5 8.5V5.5Q7.5 3.5 10 3',
  },
  estimates: { word: 'estimates', tone: 'series', glyph: 'M1 4H8 M4 8H11 M1 3V5 M11 7V9' },
  update: { word: 'update', tone: 'series', glyph: 'M10 4.2A4.4 4.4 0 1 0 10.4 7 M10.4 1.5V4.4H7.5' },
  spelling: { word: 'spelling', tone: 'form', glyph: 'M1.5 9.5 4 2.5 6.5 9.5 M2.4 7.2H5.6 M8 11H11' },
  rounded: {
    word: 'rounded',
    tone: 'form',
    glyph: 'M1.5 5Q3.5 2.5 6 4.5T10.5 4 M1.5 8.5Q3.5 6 6 8T10.5 7.5',
  },
  granularity: {
    word: 'granularity',
    tone: 'form',
    glyph: 'M1.5 6A4.5 4.5 0 1 1 10.5 6A4.5 4.5 0 1 1 1.5 6 M6 5.9V6.1',
  },
  converted: {
    word: 'converted',
    tone: 'form',
    glyph: 'M1.5 4H10 M7.5 1.8 10 4 7.5 6.2 M10.5 8.5H2 M4.5 6.5 2 8.5 4.5 10.5',
  },
  agree: { word: 'agree', tone: 'soft', glyph: 'M2 4.3H10 M2 7.7H10' },
  single: { word: 'single', tone: 'soft', glyph: 'M6 1.5 10.5 6 6 10.5 1.5 6Z' },
} as const satisfies Record<ClassId, ClassFace>
