import type { Claim } from '#lib/claims/types.ts'
import type { GoldClaim } from './score-gold.ts'

/** Words that say nothing of what is measured; "s" is what an apostrophe leaves. */
const EMPTY_WORDS = new Set('the a an of in s at for to and by on'.split(' '))

/** Two readers name one measure in different words; every line names one thing. CONTRACT fixes the first of each. */
const SAME_MEASURE = [
  'killed, dead, deaths, death, died, death toll, fatalities, slain, bodies',
  'injured, wounded, hurt, injuries, injured lightly',
  'injured seriously, seriously injured, serious, critical, critically injured',
  'killed or injured, casualties',
  'hospitalised, hospitalized, in hospital, hospital, treated, in surgery',
  'missing, unaccounted',
  "displaced, newly displaced, homeless, fled, left, left Homs, heading to Syria's Mediterranean region",
  'evacuated, transported, left',
  'stranded, trapped, stuck, besieged, under siege',
  'detained, arrested, arrests, held, in custody, charged, house_arrest',
  'attackers, assailants, gunmen, suspects, attackers at large',
  'attackers_killed, attackers killed, killed',
  'rescued, survivors, survived, freed',
  'released, released from prison, discharged, freed',
  'deployed, stationed, sent',
  'present, aboard, on board, attending, audience, gathered, listed, taking part, passengers, crew, hostages, members, family, residents, inhabitants, population, sources, travelled, witness, other',
].map((line) => new Set(line.split(', ').map((measure) => contentWords(measure).join(' '))))

/** Whether a claim of persons has gold's measure; who attends or attacks may stand in its population instead. */
export function sameMeasure(gold: GoldClaim, claim: Claim): boolean {
  const measure = gold.measure ?? ''
  if (sameName(measure, claim.measure)) return true
  const byPopulation = sameName('present', measure) || sameName('attackers', measure)
  return byPopulation && sameName(measure, claim.population ?? '')
}

/** "Syrian Observatory" is similar to "Syrian Observatory for Human Rights" with three words to spare. */
export function similar(a: string, b: string, spare: number): boolean {
  const [some, others] = [contentWords(a), contentWords(b)]
  if (some.length === 0 || others.length === 0 || Math.abs(some.length - others.length) > spare) return false
  return some.every((word) => others.includes(word)) || others.every((word) => some.includes(word))
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [contentWords(a).join(' '), contentWords(b).join(' ')]
  return one === other || SAME_MEASURE.some((names) => names.has(one) && names.has(other)) || similar(a, b, 1)
}

function contentWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !EMPTY_WORDS.has(word))
}
