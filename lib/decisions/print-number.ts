const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
const SCALES = [
  { word: 'trillion', size: 1e12 },
  { word: 'billion', size: 1e9 },
  { word: 'million', size: 1e6 },
]

/** 115000 in, "115,000" out; from a million on as papers print it: "1.5 million", where nothing is lost by that. */
export function printNumber(value: number): string {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size)
  if (!scale) return GROUPED.format(value)
  const scaled = Number((value / scale.size).toFixed(3))
  return scaled * scale.size === value ? `${GROUPED.format(scaled)} ${scale.word}` : GROUPED.format(value)
}

/** 4 in, "4th" out. */
export function printOrdinal(rank: number): string {
  const tens = rank % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')
  return `${GROUPED.format(rank)}${ending}`
}

/** "mile" in, "miles" out; abbreviations, the percent sign and phrases like "deaths per 100,000 people" stay. */
export function plural(unit: string): string {
  const irregular = IRREGULAR.get(unit)
  if (irregular) return irregular
  if (/[^a-z]|^(mph|kph|km|cm|mm|kg|mi|ft|lb)$/.test(unit)) return unit
  if (/(s|x|ch|sh)$/.test(unit)) return `${unit}es`
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`
}
/** "1 night" and "2 nights"; a value in words is many: "several days". */
export const unitFor = (value: number | string | null, unit: string): string =>
  value === 1 || value === '1' ? unit : plural(unit)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['axis', 'axes'],
])
