import { type Act, type Done, doneSchema } from '#lib/board/acts.ts'
import type { Act as ActRow, Prisma } from './generated/client.ts'
import type { Person } from './people.ts'

/** An act as it is to be stored: what was done, by whom, under which rules, and what it answers. */
export type NewAct = {
  readonly story: string
  readonly seq: number
  readonly done: Done
  readonly actor: Person
  readonly engine: string
  readonly undoes?: number | null
  readonly textId?: string | null
  readonly requestId?: string | null
}

/** The columns that an act is made from. */
export const ACT_COLUMNS = {
  storyId: true,
  seq: true,
  at: true,
  actorId: true,
  actorName: true,
  kind: true,
  payload: true,
  engine: true,
  undoes: true,
} as const satisfies Prisma.ActSelect

/** Inserts one act; the database refuses a number that is not the next one, and a request that made its act already. */
export async function insertAct(tx: Prisma.TransactionClient, act: NewAct): Promise<void> {
  const { kind, payload } = doneSchema.parse(act.done)
  await tx.act.create({
    data: {
      storyId: act.story,
      seq: act.seq,
      at: new Date(),
      actorId: act.actor.id,
      actorName: act.actor.name,
      kind,
      payload: JSON.stringify(payload),
      engine: act.engine,
      undoes: act.undoes ?? null,
      textId: act.textId ?? null,
      requestId: act.requestId ?? null,
    },
  })
}

/** A row → the act, its payload checked again: what another version or another program wrote is not taken on trust. */
export function actOf(row: Pick<ActRow, keyof typeof ACT_COLUMNS>): Act {
  const done = doneSchema.parse({ kind: row.kind, payload: JSON.parse(row.payload) })
  return {
    ...done,
    story: row.storyId,
    seq: row.seq,
    at: row.at.toISOString(),
    actor: { id: row.actorId, name: row.actorName },
    engine: row.engine,
    undoes: row.undoes,
  }
}
