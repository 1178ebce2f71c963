import { oneOf, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** "at 43 mph in a 12 mph zone", "a limit of 20 km/h": what may be driven is another question than what was. */
export const limitBeside = (
  list: readonly Token[],
  { unit, from, to }: { readonly unit: Unit; readonly from: number; readonly to: number },
): string | null =>
  unit.kind === 'speed' && (isLimit(list[to + 1]) || (leadsTo(list[from - 1]) && isLimit(list[from - 2])))
    ? 'speed limit'
    : null

const isLimit = oneOf(['limit', 'limits', 'zone', 'zones', 'restriction'])
const leadsTo = oneOf(['of', 'is', 'was'])
