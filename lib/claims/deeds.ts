import { oneOf, type Token } from './tokens.ts'

/** What happened to persons, as a noun that rules their count or as a verb right before it: "the release of 21 girls". */

/** What was done to them, as a noun: "the release of the 21 girls". */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    release: 'released',
    freeing: 'released',
    abduction: 'abducted',
    kidnapping: 'abducted',
    arrest: 'detained',
    detention: 'detained',
    killing: 'killed',
    murder: 'killed',
    death: 'killed',
    deaths: 'killed',
    shooting: 'killed or injured',
    massacre: 'killed',
    execution: 'killed',
    drowning: 'killed',
    evacuation: 'evacuated',
    displacement: 'displaced',
    rescue: 'rescued',
    deployment: 'deployed',
    disappearance: 'missing',
    arrival: 'arrived',
    return: 'returned',
    exodus: 'displaced',
    withdrawal: 'withdrawn',
  }),
)
const isOfWhom = oneOf('of the some all about these those its their another to in'.split(' '))

/** "the release of 21 girls", "in exchange for four militants": a deed with its "of" right before the count. */
export function deedOn(list: readonly Token[], from: number): string | null {
  if (list[from - 1]?.lower === 'for') {
    if (list[from - 2]?.lower === 'exchange') return 'released'
    if (awaits(list[from - 2])) return 'expected'
  }
  let i = from - 1
  let of = false
  while (i >= 0 && isOfWhom(list[i])) of = list[i--]?.lower === 'of' || of
  return of ? (DEEDS.get(list[i]?.lower ?? '') ?? null) : null
}

/** "The port is bracing for 50,000 visitors". */
const awaits = oneOf('ready bracing braces braced preparing prepares'.split(' '))

/** "allowed hundreds of civilians to leave": they went, and were not only told of. */
export function letGo(list: readonly Token[], from: number, to: number): string | null {
  if (drives(list[from - 1]) && leadsOut(list[to + 1])) return 'displaced'
  const leaves = list[to + 1]?.lower === 'to' && list[to + 2]?.lower === 'leave'
  return leaves && lets(list[from - 1]) ? 'evacuated' : null
}
/** "forced 4,000 people from 20 villages". */
const drives = oneOf(['forced', 'forces', 'drove', 'drives', 'driven', 'driving', 'forcing'])
const leadsOut = oneOf(['from', 'out'])
const lets = oneOf('allowed allows allow let ordered orders told forced permitted helped'.split(' '))

/** "militants free 21 girls": verbs that are nouns and adjectives elsewhere, right before the count. */
const DOES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    released: 'free frees release',
    detained: 'arrest arrests detain detains jail jails',
    injured: 'injure injures wound wounds',
    evacuated: 'evacuates',
    rescued: 'rescue rescues save saves',
    abducted: 'abduct kidnap seize seizes',
    displaced: 'displace displaces uproot',
    deployed: 'station stations deploys dispatch dispatches',
    stranded: 'strand strands trap traps',
    assaulted: 'attack attacks assault assaults rob robs',
    employed: 'employ employs',
    hired: 'hire hires recruit recruits',
  }).flatMap(([measure, verbs]) => verbs.split(' ').map((verb) => [verb, measure] as const)),
)
/** The measure of such a verb right before the count between two tokens; null where there is none. */
export const doneTo = (list: readonly Token[], from: number) => {
  const at = determines(list[from - 1]) ? from - 2 : from - 1
  return DOES.get(list[at]?.lower ?? '') ?? null
}
const determines = oneOf(['the', 'another', 'a', 'an', 'some', 'all'])
