import { createStory } from '#lib/db/stories.ts'

/**
 * A program that `bench-list.ts` starts on a database of its own: fills it with as many stories as it is told, of which the
 * newest, as many as a page of the list shows, have articles. Every sentence is made by arithmetic.
 */
const WITH_ARTICLES = 60

const count = Number(process.argv[2])
for (let story = count; story > 0; story--) await add(story)

async function add(story: number): Promise<void> {
  const made = await createStory({
    title: `The floods of week ${story}`,
    articles: story > WITH_ARTICLES ? [] : [0, 1, 2].map((article) => articleOf(story, article)),
    actor: { id: 'local', name: null },
  })
  if (made.status !== 'kept') throw new Error(`The story could not be made: ${JSON.stringify(made)}`)
}

function articleOf(story: number, article: number) {
  const killed = 10 + story * 3 + article
  const text = `Officials said ${killed} people were killed and ${killed * 7} displaced in Aldenton on 3 March 2026.`
  const details = { title: null, published: '2026-03-04', agency: null, url: null, notice: null }
  return {
    file: `${article}.txt`,
    bytes: Buffer.from(text),
    text,
    details: { ...details, outlet: `Outlet ${article + 1}` },
  }
}
