/**
 * Nouns that count human beings. The head noun is the population of a claim ("111 civilians"), but for the general words
 * that say nothing of whom.
 */
export const GENERAL = new Set([
  'people',
  'person',
  'persons',
  'individuals',
  'individual',
  'others',
  'humans',
  'souls',
  'lives',
])

const PERSONS = `
adults assassins bombers hijackers knifemen perpetrators shooters robbers thieves attackers aunts brothers cousins daughters fathers grandchildren husbands siblings sisters sons twins uncles wives assailants babies bodies boys bystanders campers captives casualties celebrants children citizens
civilians clerics colleagues combatants commuters conscripts consumers corpses customers cyclists dead deaths defenders
delegates demonstrators deportees detainees diplomats doctors drivers employees evacuees families fans fatalities
fighters firefighters fishermen foreigners friends girls guards guests gunmen holidaymakers hostages hunters inhabitants
inmates insurgents investigators islamists jihadists journalists kidnappers labourers laborers lawmakers lawyers
loyalists marines medics members men mercenaries migrants militants militiamen miners minors monks mothers motorists
mourners nationals national neighbours neighbors nurses occupants officers officials onlookers paramedics parents participants
passengers patients pedestrians peacekeepers pensioners personnel pilgrims pilots policemen police prisoners protesters
protestors pupils rebels recruits refugees relatives rescuers reservists residents responders returnees sailors
schoolchildren schoolgirls scientists separatists servicemen settlers shoppers soldiers spectators staff staffers
students supporters survivors suspects swimmers teachers teenagers terrorists tourists travellers travelers troops
victims villagers visitors volunteers voters warriors witnesses women workers worshippers youths
civilian soldier child woman man boy girl student worker passenger officer policeman resident victim fighter attacker
gunman suspect teenager tourist journalist driver pilot protester prisoner migrant refugee patient baby teacher
`
export const PERSON_NOUNS = new Set(PERSONS.trim().split(/\s+/))

/** Peoples in the plural stand without a noun: "tens of thousands of Kurds", "three Tunisians". */
const PEOPLES =
  /^(?:\p{Lu}\p{Ll}*(?:ians|eans|ans|is|ites|ards|os|lims|ews|urds|urks|rabs|anes|wedes|erbs|roats|zechs|laves|hais|axons|panese|nese|ench|itish|utch|rish|unnis|hiites|ttomans|indus|hristians))$/u
const NOT_PEOPLES = new Set([
  'This',
  'His',
  'Paris',
  'Crisis',
  'Plans',
  'Means',
  'Loans',
  'Fans',
  'Christians',
])

export function isPeople(word: string): boolean {
  return word === 'Christians' || (PEOPLES.test(word) && !NOT_PEOPLES.has(word))
}

export const isPersonNoun = (lower: string, text: string) =>
  GENERAL.has(lower) || PERSON_NOUNS.has(lower) || isPeople(text)

/** Nouns that say the measure themselves: "704 deaths", "12 bodies". */
export const MEASURE_NOUNS: Readonly<Record<string, string>> = {
  bodies: 'killed',
  corpses: 'killed',
  dead: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  casualties: 'killed or injured',
  survivors: 'rescued',
}

/** Nouns that say it too, where nothing else in the sentence does: "98 evacuees were killed" counts the killed. */
export const STATUS_NOUNS: Readonly<Record<string, string>> = {
  evacuees: 'evacuated',
  returnees: 'returned',
  detainees: 'detained',
  refugees: 'displaced',
  troops: 'deployed',
  soldiers: 'deployed',
  marines: 'deployed',
  personnel: 'deployed',
  attackers: 'attackers',
  gunmen: 'attackers',
  assailants: 'attackers',
  suspects: 'attackers',
  terrorists: 'attackers',
  bombers: 'attackers',
  hijackers: 'attackers',
  shooters: 'attackers',
  knifemen: 'attackers',
  perpetrators: 'attackers',
  victims: 'killed or injured',
  patients: 'hospitalised',
}
