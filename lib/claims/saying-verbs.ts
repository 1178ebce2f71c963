import { isCalendarWord } from './calendar.ts'
import type { Word } from './met-words.ts'
import { owns } from './possessives.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/** Verbs by which a sentence names who says it. A subject, a toll or a place in the sentence may be asked for. */
export type SayingVerb = {
  readonly forms: readonly string[]
  /** "…,” said the mayor": whether the speaker may follow the verb. */
  readonly turns: boolean
  /** "The figures show …", where "the mayor shows …" says nothing: what the subject has to be. */
  readonly subject: RegExp | null
  /** "put the toll at 12", where "put 12 ovens in" says nothing: what has to follow. */
  readonly object: RegExp | null
}

const words = (text: string) => text.split(' ')
const verb = (forms: string, more: Partial<SayingVerb> = {}): SayingVerb => ({
  forms: words(forms),
  turns: false,
  subject: null,
  object: null,
  ...more,
})

/** What tells without a mouth, and who tells by finding: "figures from the ministry show", "the inquiry found", "the coroner found". */
const PAPERS =
  /\b(?:sheriff|judges?|coroner|court|jury|commission|panel|auditors|tribunal|ombudsman|scientists|experts|reports?|study|studies|figures|data|records?|documents?|survey|census|poll|inquiry|investigation|statistics|review|analysis|audit|research|researchers|inspectors|inquest)\b/i
/** Whose eyes a report trusts. */
const WITNESSES =
  /\b(?:reporters?|correspondents?|journalists?|photographers?|witness(?:es)?|onlookers|bystanders)\b/i
/** "put the death toll at", "put it at". */
const A_TOLL =
  /^(?:\S+ ){0,3}?(?:toll|number|figure|count|total|losses|estimate|cost|damage|it|them)\b(?: \S+){0,6}? (?:at|to)\b/

export const SAYING_VERBS: readonly SayingVerb[] = [
  verb('said says say saying', { turns: true }),
  verb('told tells tell telling'),
  verb(
    'added adds adding explained explains recalled recalls noted notes noting wrote writes tweeted warned warns warning',
    { turns: true },
  ),
  verb(
    'reported reports report reporting announced announces announcing confirmed confirms confirm confirming',
    {
      turns: true,
    },
  ),
  verb(
    'claimed claims claim claiming estimated estimates estimate estimating stated states declared declares',
  ),
  verb(
    'recorded established logged counted counts documented tallied tallies reckons reckon reckoned calculated calculates',
  ),
  verb('admitted admits insisted insists testified revealed reveals suggested suggests acknowledged'),
  verb('believes believe believed thinks think alleged alleges argued argues stressed predicted predicts'),
  verb('denied denies maintained asserted'),
  verb('showed shows show found finds find indicated indicates indicate concluded concludes ruled', {
    subject: PAPERS,
  }),
  verb('saw sees witnessed heard', { subject: WITNESSES }),
  verb('spoke speaks speak', { object: /^of / }),
  verb('put puts putting raised raises revised revises', { object: A_TOLL }),
]

const BY_FORM: ReadonlyMap<string, SayingVerb> = new Map(
  SAYING_VERBS.flatMap((each) => each.forms.map((form) => [form, each] as const)),
)

/** A headline sets its verbs in capitals: "Nigeria Says 21 Girls Are Free"; "States" and "Reports" are names there. */
const IN_TITLES = new Set(['says', 'said', 'claims', 'reports', 'confirms', 'warns', 'announces'])
export const saysSomething = ({ lower, capital }: Word): boolean =>
  BY_FORM.has(lower) && (!capital || IN_TITLES.has(lower))
const isSayingForm = onceAWord(saysSomething)

const isBe = oneOf('is are was were be been being am get gets got'.split(' '))
export const isParticiple = onceAWord(({ lower }) => lower.endsWith('ing'))
const isAdverb = onceAWord(
  ({ lower }) => /ly$/.test(lower) || /^(?:also|first|now|still|since|already|later|earlier)$/.test(lower),
)
function leftOf(list: readonly Token[], at: number): Token | undefined {
  let i = at - 1
  while (i > 0 && isAdverb(list[i])) i--
  return list[i]
}

/** "15 people are reported missing", "were believed to": whoever says so is not the subject. */
export const isPassive = (list: readonly Token[], at: number) =>
  !isParticiple(list[at]) && isBe(leftOf(list, at))

/** "declined to say", "did not confirm", "would say": nothing was said. */
const isUnsaid = (list: readonly Token[], at: number) => unsays(leftOf(list, at))
const unsays = oneOf(
  "to not never cannot would could may might should must will can did didn't wouldn't couldn't without".split(
    ' ',
  ),
)

const determines = oneOf('the a an his her its their our my this that these those any no such'.split(' '))
/** Nouns as often as verbs. */
const isOftenNoun = oneOf(
  'report reports claim claims estimate estimates counts states record records notes tallies find finds show shows'.split(
    ' ',
  ),
)
const maySay = oneOf('he she it they we who which media police also'.split(' '))
const followsNoun = oneOf('of from by said say says on about in as emerged suggested that'.split(' '))
const isPlural = onceAWord(({ lower }) => /[^s]s$/.test(lower))
const endsInS = onceAWord(({ lower }) => lower.endsWith('s'))

/** "their estimates", "assault claims", "reports of looting": no verb, but for "he claims" and "rebels claim". */
function isNoun(list: readonly Token[], at: number): boolean {
  const [left, form, right] = [list[at - 1], list[at], list[at + 1]]
  if (determines(left)) return true
  if (!isOftenNoun(form)) return false
  // "The mayor estimates 40 died", where "mayor" is no plural that owns anything.
  if (right?.type === 'number' && endsInS(form) && left?.type === 'word' && !isPlural(left)) return false
  if (followsNoun(right))
    return right?.lower !== 'that' || !left || (left.type === 'mark' && !closesAside(list, at - 1))
  if (!left || owns(left)) return true
  return !(left.capital || maySay(left) || (isPlural(left) && !endsInS(form)) || left.text === ',')
}

/** "The refugee agency, UNHCR, | estimates that": the comma that ends what was set in, of which neither is a time or a place. */
function closesAside(list: readonly Token[], at: number): boolean {
  const opens = list.slice(0, at).findLastIndex(isComma)
  const start = list.slice(0, opens).findLastIndex(isComma) + 1
  return (
    isComma(list[at]) &&
    opens > start &&
    at - opens <= ASIDE &&
    !isAdverbial(list[opens + 1]) &&
    !isAdverbial(list[start])
  )
}
const isComma = oneOf([','])
const isAdverbial = oneOf(
  'in on at after before during amid with by from to for near as since under despite'.split(' '),
)
/** So many tokens are set into a subject at most. */
const ASIDE = 8

/** "assaults recorded in May", "deaths reported since Monday": a participle that goes with the noun before it. */
const records = oneOf(
  'recorded counted documented tallied reported calculated estimated registered identified listed'.split(' '),
)
const isModifier = (list: readonly Token[], at: number) => {
  if (!records(list[at])) return false
  const right = list[at + 1]
  const day = right?.lower === 'on' && isCalendarWord(list[at + 2]?.lower ?? '')
  return !day && followsRecord(right)
}
const followsRecord = oneOf('in at on since during from to between so last this across as being'.split(' '))

/** "entered the country claiming to be a minor": a participle is somebody's word behind a comma, or in "with the mayor saying". */
const isLoose = (list: readonly Token[], at: number) =>
  isParticiple(list[at]) &&
  !isBe(leftOf(list, at)) &&
  list[at - 1] !== undefined &&
  !opensParticiple(list[at - 1]) &&
  !list.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'with')
const opensParticiple = oneOf([',', ':', '–', '—', 'quoted', 'as', 'by'])

/** "The clashes have claimed nearly 60 lives". */
const takesLives = (list: readonly Token[], at: number) =>
  claims(list[at]) && list.slice(at + 1, at + LIVES).some(({ lower }) => lower === 'lives')
const claims = oneOf(['claimed', 'claims', 'claim', 'claiming'])
const LIVES = 7

/** The verb of saying that stands at a token; null where the word is none, or says nothing here. */
export function sayingVerbAt(list: readonly Token[], at: number): SayingVerb | null {
  const token = list[at]
  if (!token || !isSayingForm(token) || isUnsaid(list, at) || isNoun(list, at)) return null
  if (isModifier(list, at) || isLoose(list, at) || takesLives(list, at)) return null
  const found = BY_FORM.get(token.lower) ?? null
  if (!found?.object) return found
  const behind = list
    .slice(at + 1, at + 12)
    .map(({ lower }) => lower)
    .join(' ')
  return found.object.test(behind) ? found : null
}
