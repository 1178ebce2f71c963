import type { CopyEdge } from './copies/copy-edge.ts'

/**
 * The words of the product, as types. Everything here is plain data: an article goes in, a comparison comes out.
 * All offsets are UTF-16 indices into the stored text, so that `text.slice(start, end) === quote`.
 */

export type Span = { readonly start: number; readonly end: number }

/** What a claim counts with. The list, and where kinds border on one another, is fixed by the command line's contract. */
export const NUMBER_KINDS = [
  'count',
  'percent',
  'money',
  'distance',
  'area',
  'weight',
  'volume',
  'speed',
  'temperature',
  'magnitude',
  'duration',
  'age',
  'rank',
  'ratio',
  'score',
] as const
export type NumberKind = (typeof NUMBER_KINDS)[number]
export type Kind = NumberKind | 'date' | 'name' | 'quote'

export const HEDGES = [
  'exact',
  'about',
  'at_least',
  'more_than',
  'less_than',
  'at_most',
  'between',
  'approx_magnitude',
] as const
export type Hedge = (typeof HEDGES)[number]

/** `stated`: the words say it. `inferred`: worked out from other dates of the article or story. `unknown`: nothing says. */
export type Basis = 'stated' | 'inferred' | 'unknown'
export type Position = 'headline' | 'crosshead' | 'caption' | 'body' | 'credit'
export type Stance = 'asserted' | 'quoted' | 'denied' | 'hypothetical' | 'planned'

/** An article as it is handed to the engine: its text and what is known about it. */
export type ArticleText = {
  /** Stable within the story; on the command line the file's name. */
  readonly id: string
  readonly file: string
  readonly text: string
  /** Who printed it; null where nobody said. */
  readonly outlet: string | null
  readonly title: string | null
  /** ISO, at the precision that is known: `2024-12`, `2024-12-05`, `2024-12-05T14:00:00Z`; null where nobody said. */
  readonly published: string | null
  /** The agency it came through, where a person said so; what the text itself says is read by the engine. */
  readonly agency: string | null
}

/** A claim of one kind, with what its value and unit are. */
export type ClaimOf<Of extends Kind, Value, Unit> = Span & {
  /** `article:start-end:kind`; an article never makes two claims with one id. */
  readonly id: string
  readonly kind: Of
  /** Hedge, number and what is counted, no more: "727 people". */
  readonly quote: string
  /** As printed; null for a magnitude ("dozens") and a range. A date is ISO at the printed precision, or its word where nothing anchors it. */
  readonly value: Value | null
  /** What hedge or range allows, in `unit`; null is open. */
  readonly low: Value | null
  readonly high: Value | null
  /** Singular; "person" for every count of human beings. */
  readonly unit: Unit
  readonly hedge: Hedge
  /** What is said of them ("killed", "displaced", "distance from Hama"). */
  readonly measure: string
  /** Who or what is counted, where the words say it ("civilians"). */
  readonly population: string | null
  readonly place: string | null
  /** Start of the window that is counted, ISO. */
  readonly since: string | null
  readonly asOf: string | null
  readonly asOfBasis: Basis
  /** Who is quoted or named as saying it. */
  readonly speaker: string | null
  /** The body that counts or answers for it. Independence is counted in origins. */
  readonly origin: string | null
  /** The agency it came through. */
  readonly via: string | null
  readonly position: Position
  readonly stance: Stance
  /** Ids of the rules that fired, in order. */
  readonly rules: readonly string[]
}

export type NumberClaim = ClaimOf<NumberKind, number, string> & {
  /** Only where low and high are in another unit than what is printed; its value is null for a range or magnitude. */
  readonly stated?: { readonly value: number | null; readonly unit: string }
  /** The claim of the same article that holds this one: "111 civilians" is part of "727 people". Null where it stands alone. */
  readonly partOf: string | null
}
export type DateClaim = ClaimOf<'date', string, string>
export type WordsClaim = ClaimOf<'name' | 'quote', string, null>
export type Claim = NumberClaim | DateClaim | WordsClaim

export const isNumberClaim = (claim: Claim): claim is NumberClaim => 'partOf' in claim

/** An article after it was read: its claims, and what the reading itself made doubtful. */
export type ArticleRead = {
  readonly id: string
  readonly file: string
  readonly outlet: string | null
  readonly published: string | null
  readonly publishedBasis: Basis
  /** Sentences for a person: "No date is given for this article." */
  readonly warnings: readonly string[]
  readonly claims: readonly Claim[]
}

/** From the gravest down, which is the order a row takes its class by; `single` is a row that one article alone states. */
export const CLASS_IDS = [
  'internal',
  'conflict',
  'copy-error',
  'quote-drift',
  'estimates',
  'update',
  'spelling',
  'rounded',
  'granularity',
  'converted',
  'agree',
  'single',
] as const
export type ClassId = (typeof CLASS_IDS)[number]

export const SILENCES = ['not-mentioned', 'no-number', 'unknown'] as const
export type Silence = (typeof SILENCES)[number]

export const RELATIONS = ['subset-of', 'superset-of', 'part-of-sum', 'other-window', 'other-place'] as const
export type Relation = (typeof RELATIONS)[number]

/** One moment of a running count, as one or several articles print it. */
export type SeriesPoint = {
  readonly value: number
  /** What its hedge allows; null is open. */
  readonly low: number | null
  readonly high: number | null
  readonly asOf: string | null
  readonly basis: Basis
  /** What says the moment: words of the text, the article's own date, another date of the story; null where nothing does. */
  readonly from: 'words' | 'article-date' | 'story-date' | null
  /** What puts it behind the point before it: their days, their numbers where the day is one, or nothing. The first follows none. */
  readonly follows: 'first' | 'day' | 'number' | 'unknown'
  /** Every claim that prints it, the plainest first. */
  readonly claims: readonly string[]
}

/** What one body counted at several moments, or one outlet where nobody else is named. */
export type Series = {
  readonly counter: string
  readonly by: 'origin' | 'outlet'
  readonly points: readonly SeriesPoint[]
  /** For a person: the points in order, when each was true and how that is known. */
  readonly because: string
}

/** One row: the claims of any article that answer the same question. */
export type Figure = {
  /** Stable against the order of the articles; never holds the value. */
  readonly key: string
  /** For a person: "Killed, Syria, since 27 Nov 2024". */
  readonly label: string
  readonly kind: Kind
  readonly unit: string | null
  readonly measure: string
  readonly class: ClassId
  /** One sentence that an editor understands. */
  readonly because: string
  /** Id of the rule that gave the class. */
  readonly rule: string
  readonly low: number | string | null
  readonly high: number | string | null
  readonly origins: readonly string[]
  /** In the order of the articles; claims by position in the text. */
  readonly readings: readonly { readonly article: string; readonly claims: readonly string[] }[]
  readonly silent: readonly { readonly article: string; readonly kind: Silence }[]
  readonly related: readonly { readonly to: string; readonly relation: Relation }[]
  /** One a counter; empty where nothing is counted on. */
  readonly series: readonly Series[]
}

/** From what an editor asks about first to what is only told. */
export const FINDING_IDS = [
  'parts-exceed-whole',
  'part-outgrows-whole',
  'later-lower',
  'same-number-elsewhere',
  'part-stands-still',
  'parts-add-up',
  'rest-of-whole',
] as const
export type FindingId = (typeof FINDING_IDS)[number]

/** What the arithmetic between readings shows, within a row or across rows. It never changes a row's class. */
export type Finding = {
  readonly rule: FindingId
  /** Keys of the rows that it is about. */
  readonly rows: readonly string[]
  /** The claims that it stands on: at least two. */
  readonly claims: readonly string[]
  /** One sentence with the quotes and the arithmetic. */
  readonly because: string
  /** A number that no text states, and the claims it was worked out from. */
  readonly derived?: { readonly value: number; readonly unit: string; readonly from: readonly string[] }
}

/** Articles copied from one original, reworded or not. Families may overlap. */
export type Family = {
  readonly articles: readonly string[]
  /** Only where a text says it. */
  readonly agency: string | null
  readonly evidence: string
  readonly edges: readonly CopyEdge[]
}

export type Comparison = {
  readonly schema: 'collate.comparison/1'
  readonly engine: string
  readonly story: { readonly title: string }
  readonly articles: readonly ArticleRead[]
  readonly figures: readonly Figure[]
  readonly families: readonly Family[]
  /** In the order of `FINDING_IDS`. */
  readonly findings: readonly Finding[]
}
