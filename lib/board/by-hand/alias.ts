import type { Member } from '#lib/claims/regroup.ts'
import type { Claim } from '#lib/claims/types.ts'
import type { RowActOf } from './row-act.ts'
import { bring, canJoin, findRow, type Work, type WorkedRow } from './worked-rows.ts'

export type Alias = { readonly alias: string; readonly name: string }

/** Holds where it was accepted: the row's claims name one body, and two rows of one name become one. */
export function applyAlias(act: RowActOf<'teach-alias'>, work: Work): boolean {
  const found = act.payload.places.flatMap((place) => {
    const row = findRow(work, place.row)
    return row ? [{ ...place, row, into: place.into && findRow(work, place.into) }] : []
  })
  for (const { row, into, accepted } of found) {
    row.aliases.push(act)
    if (!accepted) continue
    rename(work, row, act.payload)
    if (!into || into === row || !canJoin(row, into)) continue
    bring(work, [...row.members], into)
    into.aliases.push(act)
  }
  return found.length > 0
}

function rename(work: Work, row: WorkedRow, alias: Alias): void {
  for (const id of row.members) {
    const member = work.members.get(id)
    const renamed = member && underName(member, alias)
    if (!renamed) continue
    work.members.set(id, renamed)
    row.changed = true
  }
}

/** Origin and speaker take the name. A printed name stays as printed, and is only compared under the other one. */
function underName({ claim, article, as = claim }: Member, alias: Alias): Member | null {
  const origin = claim.origin && withName(claim.origin, alias)
  const speaker = claim.speaker && withName(claim.speaker, alias)
  const value = as.kind === 'name' ? withName(as.value ?? as.quote, alias) : null
  if (!origin && !speaker && value === null) return null
  const named = { ...claim, origin: origin ?? claim.origin, speaker: speaker ?? claim.speaker }
  return { claim: named, article, as: as.kind === 'name' && value !== null ? { ...as, value } : named }
}

/** Whether a claim bears the other name: as what it states, as who counts it, or as who says it. */
export function bears(claim: Claim, alias: Alias): boolean {
  const printed = claim.kind === 'name' ? (claim.value ?? claim.quote) : null
  return [printed, claim.origin, claim.speaker].some(
    (name) => name !== null && withName(name, alias) !== null,
  )
}

/** "Abu Mohammed al-Golani" under the name "al-Jolani"; null where the alias does not stand in it as whole words. */
export function withName(text: string, { alias, name }: Alias): string | null {
  if (indexOfName(text, name) >= 0) return null
  const at = indexOfName(text, alias)
  return at < 0 ? null : text.slice(0, at) + name + text.slice(at + alias.length)
}

/** Where a name stands in a text as whole words, whatever its capitals; -1 where it does not. */
export function indexOfName(text: string, name: string): number {
  const [within, sought] = [text.toLowerCase(), name.toLowerCase()]
  if (sought === '' || within.length !== text.length) return -1
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + sought.length])) return at
  }
  return -1
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
