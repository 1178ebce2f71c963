import { mostSaid } from './most-said.ts'
import { isOneHolder, isVague, ORGANISATION, tells } from './roles.ts'
import { contentOf } from './same-words.ts'
import { slug } from './slug.ts'
import { filedUnder } from './transliteration.ts'
import type { Claim } from './types.ts'

/** What a row of names or of quotations is called: by the role, by the name, by who spoke and the first words. */
export type NamedRow = { readonly key: string; readonly label: string; readonly measure: string }

const LABEL_WORDS = 6
const KEY_WORDS = 4

export function namedRow(claims: readonly Claim[]): NamedRow | null {
  const kind = claims[0]?.kind
  if (kind === 'name') return nameRow(claims)
  return kind === 'quote' ? quoteRow(claims) : null
}

function nameRow(claims: readonly Claim[]): NamedRow {
  const names = claims.map(({ value, quote }) => String(value ?? quote))
  const measure = fullestRole(claims.map((claim) => claim.measure))
  const name = mostSaid(names) ?? ''
  const filed = names.flatMap((each) => filedUnder(each)).sort()[0] ?? ''
  return { key: `name/${slug(filed) || 'unwritten'}`, label: `Name: ${called(measure, name)}`, measure }
}

const fullestRole = (roles: readonly string[]) => {
  const most = Math.max(...roles.map(tells))
  return mostSaid(roles.filter((role) => tells(role) === most)) ?? ''
}

/** "leader of HTS" is one person; "analyst" may be three, so the surname tells which. */
function called(role: string, name: string): string {
  if (role === ORGANISATION || isVague(role)) return name
  return isOneHolder(role) ? role : `${role} ${name.split(' ').at(-1)}`
}

function quoteRow(claims: readonly Claim[]): NamedRow {
  const speaker = mostSaid(claims.map((claim) => claim.speaker))
  const quotes = claims.map(({ quote }) => quote).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const shortest = quotes[0] ?? ''
  const words = contentOf(shortest).slice(0, KEY_WORDS)
  const key = [speaker || 'unnamed', words.length ? words.join(' ') : shortest]
  const start = shortest.split(/\s+/).slice(0, LABEL_WORDS).join(' ')
  const label = `${speaker ? `${speaker}: ` : ''}“${start}${start === shortest ? '' : ' …'}”`
  return { key: `quote/${key.map(slug).join('/')}`, label, measure: 'quote' }
}
