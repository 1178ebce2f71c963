import type { StorySummary } from '#lib/board/summary.ts'
import { reading, writing } from './client.ts'
import type { Prisma, Summary as SummaryModel } from './generated/client.ts'
import { ifWritable } from './refusals.ts'

/** A line of the list of stories; `summary` is null where none was made of the story as it is now. */
export type StoryLine = {
  readonly id: string
  readonly title: string
  readonly summary: StorySummary | null
}
export type StoryPage = { readonly lines: readonly StoryLine[]; readonly count: number }

/**
 * Stories whose title has every typed word, the newest first, some at a time: no text is read for it, and no more acts
 * than their numbers, so that ten thousand stories cost what ten do.
 */
export async function searchStories(
  typed: string,
  part: { readonly skip: number; readonly take: number },
  engine: string,
): Promise<StoryPage> {
  const where: Prisma.StoryWhereInput = {
    AND: typed
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ title: { contains: word } })),
  }
  const [count, stories] = await Promise.all([
    reading().story.count({ where }),
    reading().story.findMany({
      where,
      select: { id: true, title: true, summary: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      ...part,
    }),
  ])
  const last = await lastActs(stories.map(({ id }) => id))
  return {
    count,
    lines: stories.map(({ id, title, summary }) => {
      const holds = summary?.engine === engine && summary.seq === (last.get(id) ?? 0)
      return { id, title, summary: holds ? summaryFrom(summary) : null }
    }),
  }
}

/** Keeps what was made of a story up to its act `seq`. A disk that is full keeps nothing, and the list is made again. */
export async function keepSummary(
  storyId: string,
  summary: StorySummary,
  made: { readonly seq: number; readonly engine: string },
): Promise<void> {
  const { last, ...counts } = summary
  const row = { ...counts, ...made, lastBy: last?.who ?? null, lastAt: last && new Date(last.at) }
  await ifWritable(() =>
    writing().summary.upsert({ where: { storyId }, create: { storyId, ...row }, update: row }),
  )
}

async function lastActs(stories: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const groups = await reading().act.groupBy({
    by: ['storyId'],
    where: { storyId: { in: [...stories] } },
    _max: { seq: true },
  })
  return new Map(groups.map(({ storyId, _max }) => [storyId, _max.seq ?? 0]))
}

function summaryFrom({ articles, figures, needed, stale, lastBy, lastAt }: SummaryModel): StorySummary {
  return {
    articles,
    figures,
    needed,
    stale,
    last: lastAt && { who: lastBy, at: lastAt.toISOString() },
  }
}
