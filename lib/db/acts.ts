import type { ArticleDetails, Done } from '#lib/board/acts.ts'
import { insertAct } from './act-rows.ts'
import { writing } from './client.ts'
import type { Prisma } from './generated/client.ts'
import type { Person } from './people.ts'
import { brokeRule, ifWritable, type Unwritable } from './refusals.ts'
import { type NewText, storeText } from './texts.ts'

/** Who does it, under which rules, and what they had seen. */
export type Appending = {
  readonly actor: Person
  readonly engine: string
  /** `seq` of the last act that the person had seen, 0 where there was none. */
  readonly after: number
  /** One for each form that is shown, so that the same form sent twice makes one act. */
  readonly requestId?: string
}

/**
 * `moved`: somebody did something to the story since; look again, and decide again. `again`: this very form was kept
 * already, as the act `seq`.
 */
export type Appended =
  | { readonly status: 'kept'; readonly seq: number }
  | { readonly status: 'again'; readonly seq: number }
  | { readonly status: 'moved' }
  | Unwritable

/** An article as the import hands it over. */
export type NewArticle = NewText & { readonly file: string; readonly details: ArticleDetails }

/** Adds one act to a story, if nothing came after the act that the person saw last. */
export async function appendAct(
  story: string,
  done: Done & { readonly undoes?: number | null },
  appending: Appending,
): Promise<Appended> {
  const { undoes = null, ...rest } = done
  if (done.kind === 'undo' && undoes === null) throw new Error('An undo names the act that it undoes.')
  return append(story, appending, async (tx, seq) => {
    await insertAct(tx, { ...appending, story, seq, done: rest, undoes })
  })
}

/** Adds an article to a story: its text and the act, both or neither. The article is named for the act: `a7`. */
export async function addArticle(
  story: string,
  article: NewArticle,
  appending: Appending,
): Promise<Appended> {
  return append(story, appending, (tx, seq) => insertArticle(tx, story, seq, article, appending))
}

/** Stores an article's text and the act that adds it, within a transaction. */
export async function insertArticle(
  tx: Prisma.TransactionClient,
  story: string,
  seq: number,
  article: NewArticle,
  by: Omit<Appending, 'after'>,
): Promise<void> {
  const text = await storeText(tx, article)
  const payload = { article: `a${seq}`, file: article.file, text, details: article.details }
  await insertAct(tx, { ...by, story, seq, textId: text, done: { kind: 'add-article', payload } })
}

/** There is no look before the insert: two who are equally quick would both see nothing. The database's keys decide. */
async function append(
  story: string,
  { after, requestId }: Appending,
  insert: (tx: Prisma.TransactionClient, seq: number) => Promise<void>,
): Promise<Appended> {
  return ifWritable(async () => {
    const seq = after + 1
    try {
      await writing().$transaction((tx) => insert(tx, seq))
      return { status: 'kept', seq }
    } catch (error) {
      const reason = brokeRule(error) ? await whyRefused(story, after, requestId) : null
      if (reason === null) throw error
      return reason
    }
  })
}

/** Acts are never changed and never deleted, so what refused the insert is still there to be named. */
async function whyRefused(
  story: string,
  after: number,
  requestId: string | undefined,
): Promise<Appended | null> {
  const twin = requestId ? await writing().act.findUnique({ where: { requestId } }) : null
  if (twin) return twin.storyId === story ? { status: 'again', seq: twin.seq } : null
  const last = await writing().act.aggregate({ where: { storyId: story }, _max: { seq: true } })
  return (last._max.seq ?? 0) === after ? null : { status: 'moved' }
}
