import { list, type MeasureEntry } from './measure-entry.ts'
import { HARM } from './measures-of-harm.ts'

/** Everything that may be said of the persons who are counted. */
export const MEASURES: readonly MeasureEntry[] = [
  ...HARM,
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
      'evacuated, evacuating, evacuate, bused out, transported, set for evacuation, moved to safety, led to safety, removed from, ushered out, ordered out, airlifted, bussed out, granted safe passage, moved out, allowed to leave, ordered to leave, told to leave, forced to leave, permitted to leave',
    ),
    nouns: [],
  },
  {
    id: 'stranded',
    label: 'Stranded or trapped',
    cumulative: false,
    verbs: list(
      'stranded, trapped, besieged, stuck, under siege, siege conditions, siege like conditions, under blockade, blocked, waiting, waited, buried under, buried beneath, buried alive, under the rubble, beneath the rubble, under rubble',
    ),
    nouns: [],
  },
  {
    id: 'released',
    label: 'Released',
    cumulative: true,
    verbs: list(
      'released, releasing, releases, set free, freed, freeing, frees, discharged, let go, handed over, handed back, handing over, swapped, pardoned, paroled, bailed',
    ),
    nouns: [],
  },
  {
    id: 'detained',
    label: 'Detained',
    cumulative: true,
    verbs: list(
      'detained, detaining, arrested, arresting, held, jailed, imprisoned, in custody, in detention, under arrest, charged, captured, remanded, rounded up, held captive, remain captive, remain captives, remained captive, held prisoner, taken prisoner, face charges, facing charges, awaiting trial, stand trial, on trial, locked up, caught, sentenced, put behind bars',
    ),
    nouns: list('arrests, detentions, number held, number detained, number arrested'),
  },
  {
    id: 'abducted',
    label: 'Abducted',
    cumulative: false,
    verbs: list(
      'abducted, abducting, abducts, seized, kidnapped, kidnapping, kidnaps, taken hostage, held hostage, took hostage, snatched, captured by militants, carried off, hauled away, taken captive, took captive, taken from their',
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
    verbs: list('pulled, pulled out, dug out, plucked from, rescued, rescuing, pulled from, survived, saved'),
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
    id: 'withdrawn',
    label: 'Withdrawn',
    cumulative: true,
    verbs: list('withdrawn, withdrew, withdrawing, withdraw, pulled back, pulling back, pull back'),
    nouns: [],
  },
  {
    id: 'escaped',
    label: 'Escaped',
    cumulative: true,
    verbs: list('escaped, escaping, broke out of, on the loose'),
    nouns: [],
  },
  {
    id: 'laid off',
    label: 'Laid off',
    cumulative: true,
    verbs: list(
      'laid off, lay off, laying off, made redundant, lost their jobs, losing their jobs, lose their jobs',
    ),
    nouns: [],
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
