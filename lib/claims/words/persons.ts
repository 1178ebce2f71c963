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
abductees academics accomplices activists actors acrobats addicts admirals agents aides ambassadors analysts apprentices archbishops
archaeologists architects artists astronauts athletes aunts authors bakers bankers barristers beneficiaries billionaires bishops bodyguards
boxers breadwinners brides builders bureaucrats butchers buyers cadets candidates captains captors cardinals caretakers carers carpenters
champions chefs chiefs classmates cleaners clients climbers coaches commanders commandos commissioners conductors congressmen constables
contractors convicts cooks cops coroners correspondents councillors couples creditors crew crewmen crewmembers criminals crooks crusaders customers
cyclists dancers dealers defectors defendants democrats dentists descendants deputies designers detectives dictators directors dissidents
divers donors dreamers economists editors electricians electors emigrants emperors engineers entrepreneurs executives exiles experts
explorers extremists farmers farmworkers firemen footballers freshmen fugitives gangsters gardeners generals governors graduates grandparents
grandmothers grandfathers guerrillas handymen heirs herders heroes hikers homeowners hooligans housewives hostesses householders immigrants
impostors infants informants inspectors instructors interpreters invaders investors jailers janitors judges jurors kids killers kings
laborers ladies leaders lecturers lifeguards listeners lovers managers maids manufacturers mayors mechanics mediators merchants messengers
midwives militiamen millionaires ministers missionaries mobsters monarchs musicians mutineers nannies natives negotiators neighbors nephews
newborns nieces nuns nurses observers occupiers offenders operators opponents orphans outlaws owners painters paratroopers partners peasants
pensioners performers philosophers photographers physicians physicists pirates players plumbers poets politicians pontiffs popes porters preachers
presidents priests princes princesses professionals professors programmers prosecutors prostitutes psychologists publishers queens raiders readers recipients
reporters representatives republicans researchers retirees rioters rivals roommates royals runners sailors salesmen scholars schoolboys schoolteachers sculptors
seamen secretaries seekers senators servants settlers sheikhs shepherds shopkeepers singers skiers slaves smugglers snipers sons specialists
speakers spies spokesmen squatters stewards strangers strikers subscribers superintendents surgeons surrogates swimmers taxpayers teammates technicians teens
tenants theologians therapists toddlers traders traffickers traitors translators trustees twins tycoons undergraduates users vendors veterans vets vigilantes
viewers villagers virgins waiters waitresses walkers wardens watchmen widows widowers winners writers youngsters youth revellers revelers servicemembers newcomers arrivals holidaygoers
`
/** Agent nouns in the plural, whatever they do: "churchgoers", "asylum seekers", "geologists", "clansmen". */
const AGENTS =
  /(?:goers|seekers|workers|keepers|makers|dwellers|holders|bearers|ologists|ographers|crats|smen|women|igrants|fighters|mates|[tnr]icians|revellers)$/
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
  return (
    word === 'Christians' ||
    (PEOPLES.test(word) && !NOT_PEOPLES.has(word) && !PERSON_NOUNS.has(word.toLowerCase()))
  )
}

export const isPersonNoun = (lower: string, text: string) =>
  GENERAL.has(lower) || PERSON_NOUNS.has(lower) || AGENTS.test(lower) || isPeople(text)

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
  captives: 'detained',
  prisoners: 'detained',
  inmates: 'detained',
  hostages: 'detained',
  rescuers: 'deployed',
  firefighters: 'deployed',
  volunteers: 'deployed',
  divers: 'deployed',
  officers: 'deployed',
  police: 'deployed',
  policemen: 'deployed',
  guards: 'deployed',
  deputies: 'deployed',
  peacekeepers: 'deployed',
  paramedics: 'deployed',
  medics: 'deployed',
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
