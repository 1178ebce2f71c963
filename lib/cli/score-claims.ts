import type { Gold } from './score-gold.ts'
import { isPerson } from './score-gold.ts'
import { type Matching, overlap, type Pair } from './score-matching.ts'
import { type Harmonic, harmonic, type Share, shareOf } from './score-shares.ts'
import { sameMeasure, similar } from './score-words.ts'

/** How well the claims of a story were found and read. */
export type ClaimScore = {
  /** Null where gold is not complete for persons. */
  readonly people: Harmonic | null
  readonly all: Share
  readonly kinds: readonly (Share & { readonly kind: string })[]
  /** Claims that overlap a gold claim and say something else: invented readings. */
  readonly clash: Share
  readonly hedge: Share
  readonly measure: Share
  readonly origin: Harmonic
}

/** Gold and what was matched to it in, the lines of the report that are about claims out. */
export function scoreClaims(gold: Gold, matching: Matching): ClaimScore {
  const { pairs, ofGold } = matching
  const required = gold.claims.filter((claim) => !claim.optional)
  const kinds = [...new Set(required.map((claim) => claim.kind))].map((kind) => ({
    kind,
    ...shareOf(
      required.filter((claim) => claim.kind === kind),
      (claim) => ofGold.has(claim),
    ),
  }))
  return {
    people: gold.complete_for?.includes('people') ? scorePeople(gold, matching) : null,
    all: shareOf(
      required.filter((claim) => claim.kind !== 'name'),
      (claim) => ofGold.has(claim),
    ),
    kinds,
    clash: clashes(gold, matching),
    hedge: shareOf(
      pairs.filter((pair) => pair.gold.hedge && typeof pair.gold.value === 'number'),
      (pair) => pair.gold.hedge === pair.found.claim.hedge,
    ),
    measure: shareOf(
      pairs.filter((pair) => isPerson(pair.gold) && pair.gold.measure),
      (pair) => sameMeasure(pair.gold, pair.found.claim),
    ),
    origin: scoreOrigins(pairs),
  }
}

function scorePeople(gold: Gold, { found, ofGold, ofClaim }: Matching): Harmonic {
  const required = gold.claims.filter((claim) => isPerson(claim) && !claim.optional)
  const made = found.filter(({ claim }) => isPerson(claim) && !ofClaim.get(claim)?.optional)
  const precision = shareOf(made, ({ claim }) => ofClaim.has(claim))
  const recall = shareOf(required, (claim) => ofGold.has(claim))
  return harmonic(precision.share ?? 0, recall.share ?? 0, required.length)
}

function clashes(gold: Gold, { found, ofClaim }: Matching): Share {
  const touching = found.filter(
    ({ file, claim }) =>
      claim.kind !== 'name' &&
      claim.kind !== 'quote' &&
      gold.claims.some(
        (other) => other.article === file && other.kind !== 'name' && overlap(other, claim) > 0,
      ),
  )
  return shareOf(touching, ({ claim }) => !ofClaim.has(claim))
}

/** An origin where gold has none is as wrong as a missing one; speaker or origin will do. */
function scoreOrigins(pairs: readonly Pair[]): Harmonic {
  const sayers = ({ found: { claim } }: Pair) =>
    [claim.origin, claim.speaker].filter((sayer) => sayer !== null)
  const right = (pair: Pair) => {
    const wanted = pair.gold.attribution
    return !!wanted && sayers(pair).some((sayer) => sayer !== '' && similar(wanted, sayer, 6))
  }
  const named = pairs.filter((pair) => pair.gold.attribution)
  const saying = pairs.filter(
    (pair) => pair.gold.kind !== 'name' && sayers(pair).some((sayer) => sayer !== ''),
  )
  return harmonic(shareOf(saying, right).share ?? 0, shareOf(named, right).share ?? 0, named.length)
}
