import { z } from 'zod'

/** What a careful reader found in a story: `gold.json` of a story folder. */
const goldClaimSchema = z.object({
  article: z.string(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.string(),
  /** A number, an ISO date or a full name; two ends for a range or magnitude; null where only the place matters. */
  value: z.union([
    z.number(),
    z.string(),
    z.null(),
    z.object({
      low: z.union([z.number(), z.string(), z.null()]),
      high: z.union([z.number(), z.string(), z.null()]),
    }),
  ]),
  unit: z.string().nullish(),
  hedge: z.string().nullish(),
  measure: z.string().nullish(),
  attribution: z.string().nullish(),
  /** Key of the row it belongs to. */
  figure: z.string(),
  /** May be found or not: it counts in no recall and spoils no precision. */
  optional: z.boolean().optional(),
})
export type GoldClaim = z.infer<typeof goldClaimSchema>

const goldFigureSchema = z.object({
  key: z.string(),
  label: z.string(),
  class: z.string(),
  /** The other classes that an editor would accept. */
  accept: z.array(z.string()).optional(),
  because: z.string(),
  related: z.array(z.object({ to: z.string(), relation: z.string() })).optional(),
})
export type GoldFigure = z.infer<typeof goldFigureSchema>

export const goldSchema = z.object({
  story: z.string(),
  /** "people": every count of persons is in it; of other kinds there is a sample. */
  complete_for: z.array(z.string()).optional(),
  claims: z.array(goldClaimSchema),
  figures: z.array(goldFigureSchema),
  families: z.array(z.object({ articles: z.array(z.string()), optional: z.boolean().optional() })).optional(),
})
export type Gold = z.infer<typeof goldSchema>

export const isPerson = (claim: {
  readonly kind: string
  readonly unit?: string | null | undefined
}): boolean => claim.kind === 'count' && ['person', 'people', 'persons'].includes(claim.unit ?? '')

/** The classes that pass for a figure. */
export const accepted = (figure: GoldFigure): ReadonlySet<string> =>
  new Set([figure.class, ...(figure.accept ?? [])])
