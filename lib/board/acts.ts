import { z } from 'zod'
import { NUMBER_KINDS } from '#lib/claims/types.ts'
import { anchorSchema, decisionSchema } from '#lib/decisions/decision.ts'
import { ROW_ACTS } from './row-act-schemas.ts'
import { statementSchema } from './statement.ts'

/**
 * What people did. An act is never changed and never deleted: what it did is undone by one more act. The board of a
 * story is a pure function of its texts and of this list.
 */

/** What is known about an article beside its text; every field can be corrected. */
export const articleDetailsSchema = z.strictObject({
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  /** ISO at the precision that is known (`2024-12`, `2024-12-05`, `2024-12-05T14:00:00Z`). */
  published: z.string().nullable(),
  /** The agency it came through, where a person said so. */
  agency: z.string().nullable(),
  url: z.string().nullable(),
  /** A line that must stand beside the text wherever it is shown: "A digest in Collate's own words". */
  notice: z.string().nullable(),
})
export type ArticleDetails = z.infer<typeof articleDetailsSchema>

const addArticle = z.strictObject({
  kind: z.literal('add-article'),
  payload: z.strictObject({
    article: z.string(),
    /** The file's name, or the name the desk gave the paste. */
    file: z.string(),
    /** SHA-256 of the original bytes: the stored text. */
    text: z.string(),
    details: articleDetailsSchema,
  }),
})
const correctArticle = z.strictObject({
  kind: z.literal('correct-article'),
  payload: z.strictObject({ article: z.string(), details: articleDetailsSchema }),
})
const withdrawArticle = z.strictObject({
  kind: z.literal('withdraw-article'),
  payload: z.strictObject({ article: z.string(), reason: z.string().min(1) }),
})
const decide = z.strictObject({ kind: z.literal('decide'), payload: decisionSchema })
const reopen = z.strictObject({
  kind: z.literal('reopen'),
  /** Seen evidence is named again, so that the act finds its row even when the decision's own anchors are lost. */
  payload: z.strictObject({ rationale: z.string().min(1), anchors: z.array(anchorSchema).min(1) }),
})
/** A way to look at the board, under a name, for everybody who works on the story. */
const saveView = z.strictObject({
  kind: z.literal('save-view'),
  payload: z.strictObject({
    name: z.string().trim().min(1).max(80),
    /** What stands behind the "?" of the board's address. */
    search: z.string().max(4000),
  }),
})
/** Which words of which article a correction is about, and why it was made, where somebody wrote it. */
const onClaim = {
  anchor: anchorSchema,
  kind: z.enum([...NUMBER_KINDS, 'date', 'name', 'quote']),
  reason: z.string().nullable(),
}
const correctClaim = z.strictObject({
  kind: z.literal('correct-claim'),
  /** Both, so that only what differs is a person's word, and the rest may become better. */
  payload: z.strictObject({ ...onClaim, seen: statementSchema, stated: statementSchema }),
})
const addClaim = z.strictObject({
  kind: z.literal('add-claim'),
  payload: z.strictObject({ ...onClaim, stated: statementSchema }),
})
const rejectClaim = z.strictObject({
  kind: z.literal('reject-claim'),
  payload: z.strictObject({ ...onClaim, seen: statementSchema }),
})
const undo = z.strictObject({ kind: z.literal('undo'), payload: z.strictObject({}) })

/** One entry a kind of act; later kinds (move a reading, sign off, comment) are added here. */
export const doneSchema = z.discriminatedUnion('kind', [
  addArticle,
  correctArticle,
  withdrawArticle,
  decide,
  reopen,
  saveView,
  correctClaim,
  addClaim,
  rejectClaim,
  undo,
  ...ROW_ACTS,
])
/** What was done: the kind and its payload. */
export type Done = z.infer<typeof doneSchema>
export type ActKind = Done['kind']

/** One line of a story's history. */
export type Act = Done & {
  readonly story: string
  /** 1, 2, 3, … within the story. Order is by this, never by the time. */
  readonly seq: number
  /** ISO, UTC. */
  readonly at: string
  readonly actor: { readonly id: string; readonly name: string | null }
  /** Version of the rules when it was done. */
  readonly engine: string
  /** `seq` of the act that this one undoes or reopens; null for every other. */
  readonly undoes: number | null
}
