import type { Body } from './bodies.ts'
import { calledBy, lettered, spelledBodies } from './bodies-spelled.ts'
import { type FoundName, isTelling, type SentenceTokens } from './found-name.ts'
import { roleBeside, speaks } from './name-roles.ts'
import { type NameRun, nameRunsIn } from './name-runs.ts'
import { isPlaceNoun } from './places-named.ts'
import { type Called, MENTIONED, NAMED, PLACE, SPEAKER, tells } from './roles.ts'
import { thingsIn } from './things-named.ts'
import { oneOf, type Token } from './tokens.ts'
import { filedUnder, sameName } from './transliteration.ts'

type Seen = { readonly at: number; readonly run: NameRun }
type Person = { full: string; role: string; rule: string; readonly evidence: Seen; readonly seen: Seen[] }

/** Further forms of a name beside the one that tells the role: "Jolani", "Golani". */
const FURTHER_FORMS = 2

/** All names of an article worth a row, by sentence: persons with a role or who speak, and bodies that the text spells out. */
export function namesIn(lists: readonly SentenceTokens[], bodies: readonly Body[]): FoundName[][] {
  const found: FoundName[][] = lists.map(() => [])
  const spelt = lettered(lists)
  for (const { at, ...name } of [...spelt, ...spelledBodies(lists, bodies, spelt)]) found[at]?.push(name)
  const taken = (at: number, run: Pick<NameRun, 'from' | 'to'>) =>
    found[at]?.some(({ from, to }) => from <= run.to && run.from <= to)
  addThings(lists, found, taken)
  const runs: Seen[] = []
  lists.forEach((list, at) => {
    if (!isTelling(list)) return
    for (const run of nameRunsIn(list.tokens)) if (!taken(at, run)) runs.push({ at, run })
  })
  const persons = personsAmong(runs, lists, calledBy(bodies, spelt))
  for (const person of persons) {
    const { full, role, rule } = person
    for (const { at, run } of formsOf(person)) {
      const { from, to, end } = run
      found[at]?.push({ from, to, end, full, role, rule })
    }
  }
  const places = calledPlaces(runs, lists)
  for (const { at, run } of mentioned(runs, persons, lists)) {
    const { from, to, end, name: full } = run
    const told = places.has(full)
      ? { role: PLACE, rule: 'place-named' }
      : { role: MENTIONED, rule: 'name-mentioned' }
    found[at]?.push({ from, to, end, full, ...told })
  }
  return found
}

/** Firms and buildings, each where it is first written out. */
function addThings(
  lists: readonly SentenceTokens[],
  found: readonly FoundName[][],
  taken: (at: number, name: FoundName) => boolean | undefined,
): void {
  const met = new Set<string>()
  lists.forEach((list, at) => {
    if (!isTelling(list)) return
    for (const thing of thingsIn(list)) {
      if (met.has(thing.full) || taken(at, thing)) continue
      met.add(thing.full)
      found[at]?.push(thing)
    }
  })
}

/** Full names of which the text tells nothing, each once: "Mazar-i-Sharif", "Amina Ali". */
function mentioned(
  runs: readonly Seen[],
  persons: readonly Person[],
  lists: readonly SentenceTokens[],
): Seen[] {
  const told = new Set(persons.flatMap(({ seen }) => seen))
  const first = new Map<string, Seen>()
  for (const seen of runs)
    if (seen.run.words > 1 && isSurely(seen, lists) && !told.has(seen) && !first.has(seen.run.name))
      first.set(seen.run.name, seen)
  return [...first.values()]
}

/** The first word of a sentence has a capital whatever it is, but for "Marko Orel was …". */
const isSurely = ({ at, run }: Seen, lists: readonly SentenceTokens[]) =>
  run.from > 0 || isPredicate(lists[at]?.tokens[run.to + 1])
const isPredicate = oneOf(['was', 'is', 'has', 'had'])

/** "the province of Nakhon Ratchasima", "Nakhon Ratchasima city": the names that a noun makes a place, anywhere in the text. */
function calledPlaces(runs: readonly Seen[], lists: readonly SentenceTokens[]): ReadonlySet<string> {
  const called = new Set<string>()
  for (const { at, run } of runs) {
    if (run.words < 2 || run.possessive) continue
    const list = lists[at]?.tokens ?? []
    const behindNoun = list[run.from - 1]?.lower === 'of' && isPlaceNoun(list[run.from - 2])
    if (behindNoun || isPlaceNoun(list[run.to + 1])) called.add(run.name)
  }
  return called
}

function personsAmong(runs: readonly Seen[], lists: readonly SentenceTokens[], called: Called): Person[] {
  const persons = register()
  const alone = new Set<string>()
  for (const { run } of runs) if (run.words === 1) alone.add(run.name)
  for (const seen of runs) {
    const tokens = lists[seen.at]?.tokens ?? []
    const told =
      roleBeside(tokens, seen.run, called) ?? spokenFor(tokens, seen.run) ?? namedAgain(seen.run, alone)
    if (!told) continue
    const { role, rule } = told
    const known = persons.find(seen.run)
    if (!known) persons.add({ full: seen.run.name, role, rule, evidence: seen, seen: [] })
    else if (tells(role) > tells(known.role)) Object.assign(known, { role, rule })
  }
  if (persons.all.length === 0) return []
  const met = [new Map<string, Person | null>(), new Map<string, Person | null>()] as const
  for (const seen of runs) {
    const { name, words } = seen.run
    const alike = met[words > 1 ? 1 : 0]
    const known = alike.get(name)
    const person = known === undefined ? (persons.find(seen.run) ?? null) : known
    if (known === undefined) alike.set(name, person)
    if (!person) continue
    person.seen.push(seen)
    if (seen.run.words > wordsIn(person.full)) person.full = seen.run.name
  }
  return persons.all
}

function wordsIn(name: string): number {
  let words = 1
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++
  return words
}

const spokenFor = (tokens: readonly Token[], run: NameRun) =>
  speaks(tokens, run) ? { role: SPEAKER, rule: 'full-name-speaks' } : null

/** "Amina Ali was found … Ali met the president": a name whose last word comes back alone is somebody's. */
const namedAgain = ({ name, words }: NameRun, alone: ReadonlySet<string>) =>
  words > 1 && words <= LONGEST_PERSON && alone.has(name.slice(name.lastIndexOf(' ') + 1))
    ? { role: NAMED, rule: 'surname-again' }
    : null
const LONGEST_PERSON = 4

/** The persons of an article, filed by their last name. */
function register() {
  const all: Person[] = []
  const bySound = new Map<string, Person[]>()
  const asWritten = new Map<string, Person[]>()
  /** A full name is the person it spells, in whatever letters; a surname alone the first who bears it as it is written. */
  const find = ({ name, words }: NameRun): Person | undefined => {
    const written = asWritten.get(surname(name))
    if (words === 1) return written?.[0]
    const same = ({ full }: Person) => sameName(full, name)
    for (const sound of filedUnder(name)) {
      const found = bySound.get(sound)?.find(same)
      if (found) return found
    }
    return written?.find(same)
  }
  const add = (person: Person) => {
    all.push(person)
    for (const sound of filedUnder(person.full)) file(bySound, sound, person)
    file(asWritten, surname(person.full), person)
  }
  return { all, find, add }
}

function file(register: Map<string, Person[]>, key: string, person: Person): void {
  const others = register.get(key)
  if (others) others.push(person)
  else register.set(key, [person])
}

const surname = (name: string) =>
  name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1).toLowerCase()

/** The mention that told the role, then each other way of writing the name, once. */
function formsOf({ evidence, seen }: Person): Seen[] {
  const forms = new Map([[evidence.run.name, evidence]])
  for (const each of seen) if (!forms.has(each.run.name)) forms.set(each.run.name, each)
  return [...forms.values()].slice(0, 1 + FURTHER_FORMS)
}
