import { z } from 'zod'
import { CLASS_IDS, RELATIONS } from '#lib/claims/types.ts'
import { ALIAS_SCOPES } from '../row-act-schemas.ts'

/**
 * What a form asks to be done to a row, as it comes over the edge. Rows are named by their keys and readings by their ids,
 * as the page had them; `version` and `seq` say which page that was.
 */
export const LABEL_LIMIT = 200
export const REASON_LIMIT = 4000

const text = z.string().transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
const reason = text.pipe(z.string().max(REASON_LIMIT, 'reason-too-long'))
const given = reason.pipe(z.string().min(1, 'reason-needed'))
const label = text.pipe(z.string().max(LABEL_LIMIT, 'label-too-long'))
const name = label.pipe(z.string().min(1, 'name-needed'))
const row = z.string().min(1, 'row-needed')

/** What every order has: the row, and the look at it that the person had. */
const SEEN = {
  figure: z.string(),
  version: z.string(),
  /** Number of the story's last act then. */
  seq: z.int().nonnegative(),
  /** One for each form that is shown: the same form sent twice makes one act. */
  request: z.string(),
}

export const rowOrderSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...SEEN,
    kind: z.literal('move-readings'),
    readings: z.array(z.string()).min(1, 'readings-needed'),
    /** Null: a row of their own. */
    to: row.nullable(),
    label,
    reason,
  }),
  z.strictObject({ ...SEEN, kind: z.literal('merge-rows'), to: row, reason }),
  z.strictObject({ ...SEEN, kind: z.literal('rename-row'), label: name }),
  z.strictObject({ ...SEEN, kind: z.literal('hide-row'), reason }),
  z.strictObject({
    ...SEEN,
    kind: z.literal('relate-rows'),
    to: row,
    relation: z.enum(RELATIONS, 'relation-needed'),
    reason,
  }),
  z.strictObject({
    ...SEEN,
    kind: z.literal('overrule-class'),
    class: z.enum(CLASS_IDS, 'class-needed'),
    reason: given,
  }),
  z.strictObject({
    ...SEEN,
    kind: z.literal('teach-alias'),
    alias: name,
    name,
    scope: z.enum(ALIAS_SCOPES),
    /** Keys of the other rows where it was accepted, and where it was refused. */
    accepted: z.array(z.string()),
    refused: z.array(z.string()),
    /** Whether it holds in the row that it was taught on; an offer may be refused there. */
    here: z.boolean(),
    reason,
  }),
])
export type RowOrder = z.infer<typeof rowOrderSchema>
export type RowOrderOf<Kind extends RowOrder['kind']> = Extract<RowOrder, { kind: Kind }>

/** Why an order was not followed; the words stand with the interface's. */
export const REFUSALS = [
  'gone',
  'moved',
  'row-needed',
  'readings-needed',
  'all-readings',
  'same-row',
  'not-comparable',
  'label-too-long',
  'name-needed',
  'reason-needed',
  'reason-too-long',
  'relation-needed',
  'class-needed',
  'same-class',
  'same-label',
  'same-name',
  'alias-not-here',
  'not-understood',
] as const
export type Refusal = (typeof REFUSALS)[number]
