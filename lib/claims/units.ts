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

const unit = (id: string, kind: NumberKind, base: string, factor: number, spellings: string): Unit => {
  return { id, kind, base, factor, spellings: spellings.split(', ') }
}
const length = (id: string, factor: number, spellings: string) =>
  unit(id, 'distance', 'kilometer', factor, spellings)
const area = (id: string, factor: number, spellings: string) => unit(id, 'area', 'hectare', factor, spellings)
const weight = (id: string, factor: number, spellings: string) =>
  unit(id, 'weight', 'kilogram', factor, spellings)
const speed = (id: string, factor: number, spellings: string) =>
  unit(id, 'speed', 'kilometer per hour', factor, spellings)
const volume = (id: string, factor: number, spellings: string) =>
  unit(id, 'volume', 'liter', factor, spellings)

export const UNITS: readonly Unit[] = [
  length('kilometer', 1, 'kilometers, kilometres, kilometer, kilometre, km, kms'),
  length('mile', 1.609344, 'miles, mile'),
  length('nautical mile', 1.852, 'nautical miles, nautical mile'),
  length('meter', 0.001, 'meters, metres, meter, metre, m'),
  length('foot', 0.0003048, 'feet, foot, ft'),
  length('yard', 0.0009144, 'yards, yard, yd, yds'),
  length('centimeter', 0.00001, 'centimeters, centimetres, centimeter, centimetre, cm, cms'),
  length('millimeter', 0.000001, 'millimeters, millimetres, millimeter, millimetre, mm'),
  length('inch', 0.0000254, 'inches, inch'),
  area('hectare', 1, 'hectares, hectare, ha'),
  area('acre', 0.40468564224, 'acres, acre'),
  area(
    'square kilometer',
    100,
    'square kilometers, square kilometres, square kilometer, square kilometre, square km, sq km',
  ),
  area('square mile', 258.9988110336, 'square miles, square mile, sq miles, sq mi'),
  area(
    'square meter',
    0.0001,
    'square meters, square metres, square meter, square metre, sq m, sq metres, sqm',
  ),
  area('square foot', 0.000009290304, 'square feet, square foot, sq ft'),
  area('square yard', 0.000083612736, 'square yards, square yard'),
  weight('tonne', 1000, 'tonnes, tons, tonne, ton, metric tons, metric tonnes, metric ton'),
  weight('kilogram', 1, 'kilograms, kilogrammes, kilogram, kilogramme, kilos, kilo, kg, kgs'),
  weight('gram', 0.001, 'grams, grammes, gram, gramme'),
  weight('pound', 0.45359237, 'lbs, lb'),
  weight('ounce', 0.028349523125, 'ounces, ounce, oz'),
  speed(
    'kilometer per hour',
    1,
    'kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour, km per hour, km / h, km an hour, kph, kmh, kmph',
  ),
  speed('mile per hour', 1.609344, 'miles per hour, miles an hour, mph'),
  speed('knot', 1.852, 'knots'),
  volume('liter', 1, 'liters, litres, liter, litre'),
  volume('milliliter', 0.001, 'milliliters, millilitres, ml'),
  volume('gallon', 3.785411784, 'gallons, gallon'),
  volume('cubic meter', 1000, 'cubic meters, cubic metres, cubic meter, cubic metre'),
]

export const UNITS_BY_ID = new Map(UNITS.map((unit) => [unit.id, unit]))

/** From a unit to the base of its kind, rounded where binary fractions would show (25 miles are 40.2336 km). */
export function toBase(value: number, unit: Unit): number {
  return Math.round(value * unit.factor * 1e9) / 1e9
}
