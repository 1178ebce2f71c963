import { randomBytes } from 'node:crypto'
import type { StoredStory } from '#lib/board/types.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { ACT_COLUMNS, actOf } from './act-rows.ts'
import { insertArticle, type NewArticle } from './acts.ts'
import { reading, writing } from './client.ts'
import type { Prisma } from './generated/client.ts'
import type { Person } from './people.ts'
import { brokeRule, ifWritable, type Unwritable } from './refusals.ts'
import { storable } from './texts.ts'

const STORY_COLUMNS = {
  id: true,
  title: true,
  createdAt: true,
  acts: { orderBy: { seq: 'asc' }, select: { ...ACT_COLUMNS, text: { select: { id: true, text: true } } } },
} as const satisfies Prisma.StorySelect

type StoryRow = Prisma.StoryGetPayload<{ select: typeof STORY_COLUMNS }>

/** All stories, the newest first, each with what its board is made from. */
export async function listStories(): Promise<readonly StoredStory[]> {
  const rows = await reading().story.findMany({
    select: STORY_COLUMNS,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(storyOf)
}

/** The story, or null where there is none with this id. */
export async function getStory(id: string): Promise<StoredStory | null> {
  const row = await reading().story.findUnique({ where: { id }, select: STORY_COLUMNS })
  return row && storyOf(row)
}

/** Number of a story's last act, or null where there is no story with this id: says whether what was made of it still holds. */
export async function lastAct(id: string): Promise<number | null> {
  const last = await reading().act.aggregate({ where: { storyId: id }, _max: { seq: true } })
  return last._max.seq
}

/** Whether nobody has made a story yet. */
export async function hasNoStory(): Promise<boolean> {
  return (await reading().story.findFirst({ select: { id: true } })) === null
}

export type NewStory = {
  readonly title: string
  readonly articles: readonly NewArticle[]
  readonly actor: Person
  /** One for each form that is shown, so that the same form sent twice makes one story. */
  readonly requestId?: string
}

/** `again`: this very form made the story `id` already. */
export type Created = { readonly status: 'kept' | 'again'; readonly id: string } | Unwritable

/** Makes a story with its articles, all of it or nothing; they are named `a1`, `a2`, … in their order. */
export async function createStory({ title, articles, actor, requestId }: NewStory): Promise<Created> {
  return ifWritable(async () => {
    const id = storyId(title)
    try {
      await writing().$transaction(async (tx) => {
        await tx.story.create({ data: { id, title: storable(title), createdAt: new Date() } })
        for (const [index, article] of articles.entries()) {
          const request = index === 0 && requestId ? { requestId } : {}
          await insertArticle(tx, id, index + 1, article, { actor, engine: ENGINE, ...request })
        }
      })
      return { status: 'kept', id }
    } catch (error) {
      if (!requestId || !brokeRule(error)) throw error
      const twin = await writing().act.findUnique({ where: { requestId }, select: { storyId: true } })
      if (!twin) throw error
      return { status: 'again', id: twin.storyId }
    }
  })
}

/** Readable in the address, and not to be guessed: `the-fall-of-hama-5d0c31b7fa`. */
function storyId(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  const readable = (words ?? ['story']).join('-').slice(0, 40).replace(/-$/, '')
  return `${readable}-${randomBytes(5).toString('hex')}`
}

function storyOf(row: StoryRow): StoredStory {
  const texts = row.acts.flatMap(({ text }) => (text ? [[text.id, text.text] as const] : []))
  return {
    id: row.id,
    title: row.title,
    createdAt: row.createdAt.toISOString(),
    acts: row.acts.map(actOf),
    texts: new Map(texts),
  }
}
