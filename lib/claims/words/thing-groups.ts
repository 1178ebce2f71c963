/** Words for the same things: a row is asked about towns, whether an article calls them villages or settlements. */
const GROUPS: readonly (readonly string[])[] = [
  ['town', 'village', 'settlement'],
  ['bullet', 'shot', 'round'],
  ['truck', 'lorry'],
  ['bus', 'coach'],
  ['digger', 'excavator'],
  ['house', 'home'],
  ['plane', 'aircraft', 'jet', 'airplane', 'aeroplane'],
  ['missile', 'rocket'],
  ['boat', 'vessel', 'ship'],
  ['blast', 'explosion'],
  ['school', 'college'],
]

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((words) =>
    words.flatMap((word) => [word, `${word}s`].map((form) => [form, words[0] ?? word] as const)),
  ),
)

/** A thing as its group calls it, "villages" → "town"; its singular where it stands in none: "a 12-point lead" is of points. */
export const thingGroup = (word: string): string => GROUP_OF.get(word) ?? word.replace(/(?<=[^s])s$/, '')
