import { list, type MeasureEntry } from './measure-entry.ts'

/** What was done to persons, or befell them. */
export const HARM: readonly MeasureEntry[] = [
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
      'seriously injured, seriously wounded, seriously hurt, badly injured, badly wounded, suffered serious injuries, suffered life-threatening injuries, suffering serious injuries, in intensive care, critically injured, critically wounded, severely injured, severely wounded, badly hurt, critical, in critical condition, in serious condition, in a critical condition, in a serious condition, in a serious or critical condition, in a critical or serious condition, in serious or critical condition, in a serious or life threatening condition, in a serious but stable condition, in serious but stable condition, in a critical but stable condition, in critical but stable condition, in a critical state, critically ill, fighting for their lives, gravely wounded, gravely injured',
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
      'killed or injured, killed or wounded, killed and wounded, killed and injured, mowing down, mowed down, mow down, maiming, maimed, shooting, run over, crushing, ploughed into, plowed into, ploughing into, plowing into',
    ),
    nouns: list('casualties'),
  },
  {
    id: 'unhurt',
    label: 'Unhurt',
    cumulative: false,
    verbs: list(
      'unhurt, unharmed, uninjured, unscathed, escaped injury, escaped unhurt, escaped unharmed, escaped uninjured, escaped unscathed, escaped without injury',
    ),
    nouns: [],
  },
  {
    id: 'hospitalised',
    label: 'Taken to hospital',
    cumulative: true,
    verbs: list(
      'hospitalised, hospitalized, in hospital, needed treatment, needing treatment, received treatment, required treatment, receiving treatment, treated, treating, admitted',
    ),
    nouns: [],
  },
  {
    id: 'missing',
    label: 'Missing',
    cumulative: false,
    verbs: list('missing, unaccounted for, unaccounted, disappeared, swept away'),
    nouns: list('missing, number missing'),
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
    id: 'infected',
    label: 'Infected',
    cumulative: true,
    verbs: list('infected, tested positive, sickened, fell ill, contracted'),
    nouns: list('cases, infections'),
  },
]
