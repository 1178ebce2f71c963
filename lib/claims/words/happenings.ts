/** Verbs and nouns of beginning. */
export const STARTS = new Set(
  'began begin begins beginning begun started start starts starting erupted erupting launched launch launching broke outbreak opened flared dates dating'.split(
    ' ',
  ),
)

type Meaning = { readonly id: string; readonly words: readonly string[] }
const meaning = (id: string, words: string): Meaning => ({ id, words: words.split(' ') })
const byWord = (meanings: readonly Meaning[]) =>
  new Map(meanings.flatMap(({ id, words }) => words.map((word) => [word, id] as const)))

/** Things that begin and end, and what the field calls them as one: a war is no offensive, and neither is a burst of violence. */
export const HAPPENING = byWord([
  meaning('war', 'war conflict uprising revolution revolt'),
  meaning('offensive', 'offensive assault campaign operation push invasion advance'),
  meaning('fighting', 'fighting violence clashes hostilities battle battles unrest siege attack attacks'),
  meaning('ceasefire', 'ceasefire truce armistice'),
  meaning('protests', 'protests protest demonstrations rallies'),
  meaning('strike', 'strike walkout stoppage'),
  meaning('fire', 'fire blaze wildfire'),
  meaning('talks', 'talks negotiations summit'),
])

/** Verbs of news, by what they do: the forms that stand with a day. */
export const DEED = byWord([
  meaning('taken', 'captured seized overran conquered ousted stormed took'),
  meaning('withdrawn from', 'withdrew withdrawn retreated redeployed'),
  meaning('retaken', 'retook recaptured retaken'),
  meaning('visited', 'visited toured'),
  meaning('entered', 'entered reached'),
  meaning('announced', 'announced announcement statement declared'),
  meaning('took effect', 'effect force'),
  meaning('said', 'said says reported told spoke claimed warned'),
  meaning('killed', 'killed died massacre massacred'),
  meaning('arrested', 'arrested detained'),
  meaning('elected', 'elected voted'),
  meaning('signed', 'signed agreed'),
  meaning('crashed', 'crashed collided derailed crash collision capsized sank overturned plunged'),
  meaning('struck', 'struck hit exploded detonated'),
  meaning('born', 'born'),
  meaning('opened', 'opened reopened'),
])

/** "took" is a deed, but "took effect", "took place", "took part" are not. */
export const NOT_TAKEN = new Set([
  'effect',
  'place',
  'part',
  'advantage',
  'note',
  'steps',
  'off',
  'to',
  'on',
  'up',
])
