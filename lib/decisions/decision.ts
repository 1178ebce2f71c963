import { z } from 'zod'

/**
 * What a desk can answer for a figure. The kinds follow the moves that casualty recorders allow themselves when sources
 * disagree: take one source, report a range, defer, or wait.
 */
export const DECISION_KINDS = [
  'reading',
  'latest',
  'range',
  'composed',
  'not-comparable',
  'pending',
  'none',
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/**
 * Where a reading's words stand, as in the W3C Web Annotation model: the exact quote, a little of what is before and
 * after it, and the position. Digits in `quote` must match character for character, or the anchor is an orphan.
 */
export const anchorSchema = z.strictObject({
  article: z.string(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Anchor = z.infer<typeof anchorSchema>

/** One reading as the person who decided saw it. `value` is what was printed on screen: "727", "hundreds of thousands". */
export const evidenceSchema = z.strictObject({
  anchor: anchorSchema,
  kind: z.string(),
  value: z.string(),
  /**
   * The same value as the engine read it: "727 person", "200000..999999 person", "2024-11-27". Staleness compares this and
   * never `value`, so that printing a figure more prettily makes no decision stale.
   */
  read: z.string(),
  hedge: z.string(),
  origin: z.string().nullable(),
  asOf: z.string().nullable(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** What was left out when the desk decided: as the address asked for it, and the articles that it meant. */
export const whatIfSeenSchema = z.strictObject({
  without: z.array(z.string()),
  before: z.string().nullable(),
  articles: z.array(z.string()).min(1),
})
export type WhatIfSeen = z.infer<typeof whatIfSeenSchema>

/**
 * The desk's answer for a figure. `value` and the range are kept as typed, in the row's unit ("704", "more than 50", "5 December 2024").
 * Absent values are null: a range has low and high (best only where the desk names one), one reading has a value,
 * "not comparable" has neither.
 */
export const decisionSchema = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  label: z.string(),
  value: z.string().nullable(),
  low: z.string().nullable(),
  best: z.string().nullable(),
  high: z.string().nullable(),
  /** The sentence that may be printed; empty where the desk wants none. */
  wording: z.string(),
  rationale: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
  /** Absent where the whole board was looked at. */
  whatIf: whatIfSeenSchema.exactOptional(),
})
export type Decision = z.infer<typeof decisionSchema>
