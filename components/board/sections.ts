import { GROUPS, type GroupId } from '#lib/board/groups.ts'

/** The section of what needs a decision, whatever it counts; it stands before those of the groups. */
export const NEEDED = 'need'

/** A section of the board: of a group, or of what needs a decision. */
export type Section = GroupId | typeof NEEDED

export const isSection = (id: string): id is Section =>
  id === NEEDED || GROUPS.some((group) => group.id === id)
