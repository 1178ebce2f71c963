/**
 * What is said of the persons who are counted. One entry a measure: its id (the contract's word), its cues, whether a
 * count of it only grows while one body keeps counting. Cues are whole words or
 * phrases in lower case; `verbs` may follow or precede the number ("12 were killed", "killing 12"), `nouns` open frames
 * ("the death toll rose to 12").
 */
export type MeasureEntry = {
  readonly id: string
  readonly label: string
  readonly cumulative: boolean
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
}

const list = (words: string) => words.split(',').map((word) => word.trim())

export const MEASURES: readonly MeasureEntry[] = [
  {
    id: 'killed',
    label: 'Killed',
    cumulative: true,
    verbs: list(
      'killed, killing, pronounced dead, declared dead, confirmed dead, presumed dead, feared dead, hacked to death, hacking to death, trampled to death, starved to death, kill, kills, dead, died, die, dying, perished, slain, lost their lives, shot dead, massacred, murdered, murder, murdering, executed, beheaded, fatally, claimed, drowned, gunned down, found dead, shot and killed, burned to death, burnt to death, stabbed to death, beaten to death, crushed to death, lives lost, lost lives, cost the lives of, claimed the lives of, took the lives of, taken the lives of, stoned to death, put to death, shot and stabbed to death, blown up, lose their lives, slaughtered, assassinated',
    ),
    nouns: list(
      'death toll, toll, deaths, death, fatalities, dead, bodies, loss of life, number of dead, number of deaths, number killed',
    ),
  },
  {
    id: 'injured seriously',
    label: 'Injured seriously',
    cumulative: true,
    verbs: list(
      'seriously injured, seriously wounded, seriously hurt, badly injured, badly wounded, suffered serious injuries, suffered life-threatening injuries, suffering serious injuries, in intensive care, critically injured, critically wounded, severely injured, severely wounded, badly hurt, critical, in critical condition, in serious condition, in a critical condition, in a serious condition, in a critical state, critically ill, fighting for their lives, gravely wounded, gravely injured',
    ),
    nouns: [],
  },
  {
    id: 'injured',
    label: 'Injured',
    cumulative: true,
    verbs: list(
      'injured, injuring, wounded, wounding, hurt, stabbed, stabbing, suffered injuries, suffered minor injuries, suffered wounds, suffered burns, suffered cuts, suffering injuries',
    ),
    nouns: list('injuries, injured, wounded, number of wounded, number of injured'),
  },
  {
    id: 'killed or injured',
    label: 'Killed or injured',
    cumulative: true,
    verbs: list(
      'killed or injured, killed or wounded, killed and wounded, killed and injured, mowing down, mowed down, mow down, maiming, maimed, shooting, crushing, ploughed into, plowed into, ploughing into, plowing into',
    ),
    nouns: list('casualties'),
  },
  {
    id: 'unhurt',
    label: 'Unhurt',
    cumulative: false,
    verbs: list('unhurt, unharmed, uninjured, unscathed'),
    nouns: [],
  },
  {
    id: 'hospitalised',
    label: 'Taken to hospital',
    cumulative: true,
    verbs: list(
      'hospitalised, hospitalized, taken to hospital, taken to hospitals, in hospital, needed treatment, needing treatment, received treatment, required treatment, receiving treatment, rushed to hospital, brought to hospital, treated, treating, admitted',
    ),
    nouns: [],
  },
  {
    id: 'missing',
    label: 'Missing',
    cumulative: false,
    verbs: list('missing, unaccounted for, unaccounted, disappeared'),
    nouns: list('missing, number missing'),
  },
  {
    id: 'displaced',
    label: 'Displaced',
    cumulative: true,
    verbs: list(
      'newly displaced, displaced, displacing, uprooted, fled, fleeing, flee, flees, homeless, forced from their homes, left homeless, driven from their homes, leave their homes, left their homes',
    ),
    nouns: list('displaced, displacement, number displaced'),
  },
  {
    id: 'evacuated',
    label: 'Evacuated',
    cumulative: true,
    verbs: list(
      'evacuated, evacuating, evacuate, bused out, transported, set for evacuation, moved to safety, led to safety, removed from, ushered out, ordered out, airlifted, bussed out, granted safe passage, moved out',
    ),
    nouns: [],
  },
  {
    id: 'stranded',
    label: 'Stranded or trapped',
    cumulative: false,
    verbs: list('stranded, trapped, besieged, stuck, under siege, blocked, waiting, waited'),
    nouns: [],
  },
  {
    id: 'released',
    label: 'Released',
    cumulative: true,
    verbs: list(
      'released, releasing, releases, set free, freed, freeing, frees, discharged, let go, handed over, handing over, swapped, pardoned, paroled, bailed',
    ),
    nouns: [],
  },
  {
    id: 'detained',
    label: 'Detained',
    cumulative: true,
    verbs: list(
      'detained, detaining, arrested, arresting, held, jailed, imprisoned, in custody, in detention, under arrest, charged, captured, remanded, rounded up, held captive, remain captive, locked up, caught, sentenced, put behind bars',
    ),
    nouns: list('arrests, detentions, number held, number detained, number arrested'),
  },
  {
    id: 'abducted',
    label: 'Abducted',
    cumulative: false,
    verbs: list(
      'abducted, abducting, abducts, seized, kidnapped, kidnapping, kidnaps, taken hostage, held hostage, took hostage, snatched, captured by militants, carried off, hauled away',
    ),
    nouns: [],
  },
  {
    id: 'attackers',
    label: 'Attackers',
    cumulative: false,
    verbs: list(
      'investigating, carried out by, on the run, at large, being sought, being hunted, still sought, still wanted, carried out the attack, opened fire',
    ),
    nouns: [],
  },
  {
    id: 'assaulted',
    label: 'Attacked',
    cumulative: true,
    verbs: list(
      'assaulted, assaulting, attacked, attacking, robbed, robbing, raped, raping, beaten, mugged, molested, groped, harassed, tortured',
    ),
    nouns: [],
  },
  {
    id: 'arrived',
    label: 'Arrived',
    cumulative: true,
    verbs: list('arrived, arriving, arrive, taken in, took in, crossed into, entered, returned, returning'),
    nouns: [],
  },
  {
    id: 'in need',
    label: 'In need',
    cumulative: false,
    verbs: list(
      'in need, in need of, need aid, need help, need food, lack access, lacking access, have no access, no access to, without food, without water, without power, without electricity, cut off from, at risk of, facing starvation, facing hunger',
    ),
    nouns: [],
  },
  {
    id: 'rescued',
    label: 'Rescued',
    cumulative: true,
    verbs: list('pulled, pulled out, rescued, rescuing, pulled from, survived, saved'),
    nouns: [],
  },
  {
    id: 'deployed',
    label: 'Deployed',
    cumulative: false,
    verbs: list(
      'deployed, deploying, deploy, will deploy, stationed, sent, sending, drafted in, on duty, on patrol, patrolling, standing guard, scrambled, called in, maintains, maintain, dispatched, mobilised, mobilized',
    ),
    nouns: [],
  },
  {
    id: 'infected',
    label: 'Infected',
    cumulative: true,
    verbs: list('infected, tested positive, sickened, fell ill, contracted'),
    nouns: list('cases, infections'),
  },
  {
    id: 'capacity',
    label: 'Capacity',
    cumulative: false,
    verbs: list(
      'designed to hold, designed for, built to hold, built for, licensed for, licensed to carry, can carry, could carry, can hold, room for, seats',
    ),
    nouns: list('capacity of, capacity for'),
  },
  {
    id: 'expected',
    label: 'Expected',
    cumulative: false,
    verbs: list('expected, expecting, expects, anticipated, anticipates, anticipating, awaited'),
    nouns: [],
  },
  {
    id: 'population',
    label: 'Inhabitants',
    cumulative: false,
    verbs: [],
    nouns: list('home to, population of, population'),
  },
  {
    id: 'present',
    label: 'People present',
    cumulative: false,
    verbs: list(
      'aboard, on board, attending, attended, gathered, living in, live in, present, travelling, traveling, took part, taking part, carrying, carried, watching, crowded, packed',
    ),
    nouns: [],
  },
]

export const MEASURES_BY_ID = new Map(MEASURES.map((measure) => [measure.id, measure]))

/** Whether a count of this measure only grows while one body keeps counting; unknown measures do not. */
export const accumulates = (measure: string) => MEASURES_BY_ID.get(measure)?.cumulative ?? false
