import { z } from 'zod'
import { CLASS_IDS, RELATIONS } from '#lib/claims/types.ts'
import { evidenceSchema } from '#lib/decisions/decision.ts'

/**
 * What people do to rows. A row is never named by its key: every act keeps the label and all readings of the row as the
 * person saw it, and finds it again by their words.
 */
export const seenRowSchema = z.strictObject({ label: z.string(), evidence: z.array(evidenceSchema).min(1) })
export type SeenRow = z.infer<typeof seenRowSchema>

/** Why it was done; empty where nobody is asked. */
const reason = z.string()

/** "826 is another count": readings go to another row, or (`to` is null) to a row of their own. */
const moveReadings = z.strictObject({
  kind: z.literal('move-readings'),
  payload: z.strictObject({
    from: seenRowSchema,
    readings: z.array(evidenceSchema).min(1),
    to: seenRowSchema.nullable(),
    /** What their own row is called; null: as the engine would call it. */
    label: z.string().min(1).nullable(),
    reason,
  }),
})
/** Two rows that ask one question: all of `row` stands in `into` from now on, later readings too. */
const mergeRows = z.strictObject({
  kind: z.literal('merge-rows'),
  payload: z.strictObject({ row: seenRowSchema, into: seenRowSchema, reason }),
})
const renameRow = z.strictObject({
  kind: z.literal('rename-row'),
  payload: z.strictObject({ row: seenRowSchema, label: z.string().min(1) }),
})
/** Off the board, into the list of hidden rows; shown again by an undo. */
const hideRow = z.strictObject({
  kind: z.literal('hide-row'),
  payload: z.strictObject({ row: seenRowSchema, reason }),
})
/** `row` is `relation` of `to`: the 111 civilians are a subset of the 727. */
const relateRows = z.strictObject({
  kind: z.literal('relate-rows'),
  payload: z.strictObject({ row: seenRowSchema, to: seenRowSchema, relation: z.enum(RELATIONS), reason }),
})
/** The desk sees another kind of difference than the engine. */
const overruleClass = z.strictObject({
  kind: z.literal('overrule-class'),
  payload: z.strictObject({
    row: seenRowSchema,
    class: z.enum(CLASS_IDS),
    /** What the engine said then. */
    engine: z.strictObject({ class: z.enum(CLASS_IDS), because: z.string() }),
    reason: z.string().min(1),
  }),
})

export const ALIAS_SCOPES = ['row', 'story', 'house'] as const
export type AliasScope = (typeof ALIAS_SCOPES)[number]

/** One row where an alias may hold. `into`: the row that has the other name, where the two become one. */
const aliasPlaceSchema = z.strictObject({
  row: seenRowSchema,
  into: seenRowSchema.nullable(),
  accepted: z.boolean(),
})
export type AliasPlace = z.infer<typeof aliasPlaceSchema>

/** "al-Golani is al-Jolani". It holds where it was accepted; where nobody has answered yet it is offered. */
const teachAlias = z.strictObject({
  kind: z.literal('teach-alias'),
  payload: z.strictObject({
    alias: z.string().min(1),
    name: z.string().min(1),
    scope: z.enum(ALIAS_SCOPES),
    places: z.array(aliasPlaceSchema).min(1),
    reason,
  }),
})

/** One entry a kind of act on rows. */
export const ROW_ACTS = [
  moveReadings,
  mergeRows,
  renameRow,
  hideRow,
  relateRows,
  overruleClass,
  teachAlias,
] as const
