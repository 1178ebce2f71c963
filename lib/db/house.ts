import type { Act } from '#lib/board/acts.ts'
import { undoneActs } from '#lib/board/undone-acts.ts'
import { ACT_COLUMNS, actOf } from './act-rows.ts'
import { reading } from './client.ts'

export type TeachAliasAct = Extract<Act, { kind: 'teach-alias' }>

/**
 * What the whole house was taught: the standing acts of all stories that teach an alias for the house, the newest first.
 * It is no list of its own beside the stories': an alias is taught on a row, and undone where it was taught.
 */
export async function houseAliases(): Promise<readonly TeachAliasAct[]> {
  const taught = await reading().act.findMany({ where: { kind: 'teach-alias' }, select: ACT_COLUMNS })
  const house = taught
    .map(actOf)
    .filter((act) => act.kind === 'teach-alias')
    .filter(({ payload }) => payload.scope === 'house')
  const stories = [...new Set(house.map(({ story }) => story))]
  const undos = await reading().act.findMany({
    where: { kind: 'undo', storyId: { in: stories } },
    select: ACT_COLUMNS,
  })
  const undone = Map.groupBy(undos.map(actOf), ({ story }) => story)
  return house
    .filter(({ story, seq }) => !undoneActs(undone.get(story) ?? []).has(seq))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.seq - a.seq))
}
