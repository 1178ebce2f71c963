/** Words for the same persons: a row is asked about fighters, whether an article calls them rebels or insurgents. */
const GROUPS: readonly (readonly string[])[] = [
  ['fighters', 'rebels', 'insurgents', 'militants', 'combatants', 'militiamen', 'gunmen', 'guerrillas'],
  ['soldiers', 'troops', 'servicemen', 'forces'],
  ['police', 'officers', 'policemen', 'cops'],
  ['children', 'kids', 'minors', 'schoolchildren'],
  ['pupils', 'students', 'schoolgirls', 'schoolboys', 'girls'],
  ['attackers', 'assailants', 'perpetrators', 'terrorists', 'suspects'],
  ['refugees', 'evacuees', 'displaced'],
  ['inhabitants', 'residents', 'locals', 'villagers'],
  ['workers', 'employees', 'staff', 'personnel'],
  ['visitors', 'tourists', 'holidaymakers'],
  ['inmates', 'prisoners', 'detainees', 'captives'],
  ['firefighters', 'firemen'],
  ['medics', 'paramedics'],
  ['migrants', 'immigrants', 'seekers'],
]

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
)

/** The last word of a population, as its group calls it: "hundreds of rebels" → fighters. */
export function populationHead(population: string): string {
  const word = population.toLowerCase().split(' ').at(-1) ?? ''
  return GROUP_OF.get(word) ?? word
}
