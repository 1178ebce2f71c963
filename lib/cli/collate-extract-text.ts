import { printClaim } from '#lib/board/display.ts'
import type { ArticleRead, ArticleText, Claim } from '#lib/claims/types.ts'
import { howMany, padTo } from './collate-layout.ts'

type Look = { readonly width: number; readonly explain: boolean }

/** An article and what was read in it, for a person: one line a claim, with its words in their context. */
export function extractText(article: ArticleText, read: ArticleRead, look: Look): string {
  const about = [read.file, read.outlet, read.published, howMany(read.claims.length, 'claim')]
  const lines = [
    about.filter((said) => said !== null).join(' · '),
    ...read.warnings.map((warning) => `  ! ${warning}`),
    ...read.claims.flatMap((claim) => claimLines(article.text, claim, look)),
  ]
  return `${lines.join('\n')}\n`
}

function claimLines(text: string, claim: Claim, { width, explain }: Look): string[] {
  const [start, kind, value] = [
    String(claim.start).padStart(6),
    padTo(claim.kind, 11),
    padTo(printClaim(claim), 22),
  ]
  const facts = `${start}  ${kind} ${value} ${padTo(claim.measure, 22)} `
  const line = facts + inContext(text, claim, Math.max(30, width - facts.length))
  return explain ? [line, ...reasons(claim).map((reason) => `${' '.repeat(8)}${reason}`)] : [line]
}

/** "…monitor says «727 people», including…": the claim's words, with as much around them as there is room for. */
function inContext(text: string, { start, end, quote }: Claim, room: number): string {
  const around = Math.max(0, room - quote.length - 2)
  const before = text.slice(Math.max(0, start - Math.floor(around / 2)), start)
  const after = text.slice(end, end + Math.max(0, around - before.length))
  return `${before}«${quote}»${after}`.replace(/[\r\n\t]+/g, ' ')
}

/** What of it is known, and the rules that read it. */
function reasons(claim: Claim): string[] {
  const { population, place, since, asOf, asOfBasis, speaker, origin, via, position, stance } = claim
  const scope = Object.entries({ population, place, since, asOf, speaker, origin, via })
    .filter(([, said]) => said !== null)
    .map(([name, said]) => `${name === 'asOf' ? `as of (${asOfBasis})` : name}: ${said}`)
  return [[...scope, position, stance].join(' · '), `rules: ${claim.rules.join(', ')}`]
}
