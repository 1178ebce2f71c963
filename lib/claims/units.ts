import type { NumberKind } from './types.ts'

/**
 * Units that carry a kind with them. One line a unit: its kind, the unit of its kind that all are compared in, the exact
 * factor to it, and its spellings. "ton" without short or long is a tonne.
 */
export type Unit = {
  readonly id: string
  readonly kind: NumberKind
  readonly base: string
  readonly factor: number
  readonly spellings: readonly string[]
}

export const UNITS: readonly Unit[] = [
  {
    id: 'kilometer',
    kind: 'distance',
    base: 'kilometer',
    factor: 1,
    spellings: ['kilometers', 'kilometres', 'kilometer', 'kilometre', 'km', 'kms'],
  },
  { id: 'mile', kind: 'distance', base: 'kilometer', factor: 1.609344, spellings: ['miles', 'mile'] },
  {
    id: 'meter',
    kind: 'distance',
    base: 'kilometer',
    factor: 0.001,
    spellings: ['meters', 'metres', 'meter', 'metre', 'm'],
  },
  { id: 'foot', kind: 'distance', base: 'kilometer', factor: 0.0003048, spellings: ['feet', 'foot'] },
  { id: 'yard', kind: 'distance', base: 'kilometer', factor: 0.0009144, spellings: ['yards', 'yard'] },
  {
    id: 'centimeter',
    kind: 'distance',
    base: 'kilometer',
    factor: 0.00001,
    spellings: ['centimeters', 'centimetres', 'cm'],
  },
  { id: 'inch', kind: 'distance', base: 'kilometer', factor: 0.0000254, spellings: ['inches', 'inch'] },
  { id: 'hectare', kind: 'area', base: 'hectare', factor: 1, spellings: ['hectares', 'hectare'] },
  { id: 'acre', kind: 'area', base: 'hectare', factor: 0.40468564224, spellings: ['acres', 'acre'] },
  {
    id: 'square kilometer',
    kind: 'area',
    base: 'hectare',
    factor: 100,
    spellings: ['square kilometers', 'square kilometres', 'sq km'],
  },
  { id: 'square mile', kind: 'area', base: 'hectare', factor: 258.9988110336, spellings: ['square miles'] },
  {
    id: 'tonne',
    kind: 'weight',
    base: 'kilogram',
    factor: 1000,
    spellings: ['tonnes', 'tons', 'tonne', 'ton'],
  },
  {
    id: 'kilogram',
    kind: 'weight',
    base: 'kilogram',
    factor: 1,
    spellings: ['kilograms', 'kilogrammes', 'kilos', 'kilo', 'kg'],
  },
  { id: 'pound', kind: 'weight', base: 'kilogram', factor: 0.45359237, spellings: ['lbs', 'lb'] },
  {
    id: 'kilometer per hour',
    kind: 'speed',
    base: 'kilometer per hour',
    factor: 1,
    spellings: [
      'kilometers per hour',
      'kilometres per hour',
      'kilometers an hour',
      'kilometres an hour',
      'km per hour',
      'kph',
      'kmh',
    ],
  },
  {
    id: 'mile per hour',
    kind: 'speed',
    base: 'kilometer per hour',
    factor: 1.609344,
    spellings: ['miles per hour', 'miles an hour', 'mph'],
  },
  {
    id: 'liter',
    kind: 'volume',
    base: 'liter',
    factor: 1,
    spellings: ['liters', 'litres', 'liter', 'litre'],
  },
  { id: 'gallon', kind: 'volume', base: 'liter', factor: 3.785411784, spellings: ['gallons', 'gallon'] },
]

export const UNITS_BY_ID = new Map(UNITS.map((unit) => [unit.id, unit]))

/** From a unit to the base of its kind, rounded where binary fractions would show (25 miles are 40.2336 km). */
export function toBase(value: number, unit: Unit): number {
  return Math.round(value * unit.factor * 1e9) / 1e9
}
