import { UNITS_BY_ID } from '../units.ts'
import { type ClassRule, quoted } from './class.ts'

const shown = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })

export const converted: ClassRule = {
  id: 'converted',
  rule: 'same-in-other-units',
  means: 'The same quantity in another unit, equal within the precision that is printed.',
  fits: ({ a, b }) => {
    if (!UNITS_BY_ID.has(a.unit ?? '') || !UNITS_BY_ID.has(b.unit ?? '')) return false
    if (a.unit === b.unit || a.claim.kind === 'date' || a.point === null || b.point === null) return false
    return Math.abs(a.point - b.point) <= Math.max(a.precision, b.precision)
  },
  because: ({ a, b }) => {
    const base = UNITS_BY_ID.get(a.unit ?? '')?.base ?? ''
    return `${quoted(a)} is ${shown(a.point ?? 0)} ${base}s, ${quoted(b)} is ${shown(b.point ?? 0)}: the same within what is printed.`
  },
  fires: [
    [
      { text: 'The dam lies about 25 miles south of Belen.' },
      { text: 'The dam lies about 40 kilometres south of Belen.' },
    ],
    [{ text: 'The dam lies 10 miles south of Belen.' }, { text: 'The dam lies 16 km south of Belen.' }],
    [{ text: 'The lorry carried 2 tonnes of flour.' }, { text: 'The lorry carried 2,000 kg of flour.' }],
    [{ text: 'The fire burned 100 acres of forest.' }, { text: 'The fire burned 40 hectares of forest.' }],
  ],
  not: [
    [
      { text: 'The dam lies about 25 miles south of Belen.' },
      { text: 'The dam lies about 60 kilometres south of Belen.' },
    ],
    [{ text: 'The fire burned 100 acres of forest.' }, { text: 'The fire burned 100 hectares of forest.' }],
  ],
}
