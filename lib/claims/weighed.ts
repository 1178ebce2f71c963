import type { FoundNumber } from './numbers.ts'
import { oneOf, type Token } from './tokens.ts'
import { UNITS_BY_ID, type Unit } from './units.ts'

/** Words that are a weight only where something weighs it: "weighing 110 pounds", "a 70-pound calf", "90 pounds (41 kg)"; else "110 pounds" is money. */
const POUND = UNITS_BY_ID.get('pound') ?? null
const WEIGHS = /^(?:weigh|weighs|weighed|weighing|weight)$/
const WEIGHED =
  /^(?:explosives?|tnt|dynamite|cocaine|heroin|cannabis|marijuana|ammonium|flour|rice|meat|gold|food|fish|cargo|thrust|fuel|rock|debris|waste|drugs|meth|methamphetamine|fentanyl|uranium|plutonium)$/
/** What costs so many pounds; anything else behind "-pound" weighs them. */
const COSTS =
  /^(?:fines?|notes?|bills?|loans?|deals?|prizes?|bonus|bonuses|rewards?|contracts?|investments?|grants?|tickets?|lottery|price|projects?|programme|houses?|homes?|mansion|jackpot|debts?|fees?|budget|salary|wage|coins?|cheque|donation|fund|scheme|bailout|business|industry|empire|fortune|a)$/
const REACH = 4
const isPound = oneOf(['pound', 'pounds'])

/** The unit of weight behind a number that is spelt as money is, or null. */
export function weighedUnit(list: readonly Token[], { from, to }: FoundNumber): Unit | null {
  const hyphen = list[to + 1]?.text === '-'
  if (!isPound(list[to + (hyphen ? 2 : 1)])) return null
  const after = to + (hyphen ? 3 : 2)
  const of = list[after]?.lower === 'of' && WEIGHED.test(list[after + 1]?.lower ?? '')
  const near = list.slice(Math.max(0, from - REACH), from).some(({ lower }) => WEIGHS.test(lower))
  const tied =
    hyphen &&
    list[to]?.type === 'number' &&
    list[after]?.type === 'word' &&
    !COSTS.test(list[after]?.lower ?? '')
  const kilos =
    list[after]?.text === '(' &&
    list
      .slice(after + 1, after + 4)
      .some(({ lower }) => /^(?:kg|kgs|kilos?|kilogram(?:me)?s?|tonnes?|tons?)$/.test(lower))
  return of || near || tied || kilos ? POUND : null
}

/** "weighing 110 pounds": a pound is a weight where something weighs it; else it is money. */
export function weightAfter(list: readonly Token[], number: FoundNumber): { unit: Unit; to: number } | null {
  const unit = weighedUnit(list, number)
  return unit && { unit, to: number.to + (list[number.to + 1]?.text === '-' ? 2 : 1) }
}
