import type { NewArticle } from '#lib/db/acts.ts'
import { createStory } from '#lib/db/stories.ts'

/**
 * A program that `bench-board.ts` starts on a database of its own: fills it with a story as large as a board may be, and one
 * of ordinary size, and prints their ids. Every sentence is made by arithmetic; nothing is taken from any article.
 */
const LARGE = { articles: 200, sentences: 36 }
const ORDINARY = { articles: 5, sentences: 7 }

const NAMES = [
  'Alden',
  'Brack',
  'Corvin',
  'Dunmere',
  'Estwick',
  'Farrow',
  'Galt',
  'Harlow',
  'Ivrea',
  'Jarrow',
]
const ENDS = ['ville', 'ton', 'burg', 'stead', 'mouth', 'ford', 'ham', 'field', 'wick', 'bridge']
const SIDES = ['', 'North ', 'South ', 'East ', 'West ', 'Upper ', 'Lower ', 'Old ', 'New ', 'Great ']
const VERBS = ['killed', 'injured', 'displaced', 'evacuated', 'detained']

/** A thousand towns. */
function town(at: number): string {
  const [units, tens, hundreds] = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10]
  return `${SIDES[hundreds]}${NAMES[units]}${ENDS[tens]}`
}

/** What an article says: of the same towns as others, and not always the same. */
function sentence(article: number, at: number): string {
  const place = (article * 7 + at * 13) % 1000
  const verb = (article + at) % VERBS.length
  const count = 10 + ((place * 31 + verb * 17) % 900) + (article % 3)
  return `Officials said ${count} people were ${VERBS[verb]} in ${town(place)} on ${1 + (place % 28)} March 2026.`
}

function articlesOf({ articles, sentences }: typeof LARGE): readonly NewArticle[] {
  return Array.from({ length: articles }, (_, article) => {
    const text = Array.from({ length: sentences }, (_, at) => sentence(article, at)).join(' ')
    const details = { title: null, published: '2026-03-30', agency: null, url: null, notice: null }
    return {
      file: `${article}.txt`,
      bytes: Buffer.from(text),
      text,
      details: { ...details, outlet: `Outlet ${article + 1}` },
    }
  })
}

async function made(title: string, size: typeof LARGE): Promise<string> {
  const actor = { id: 'local', name: null }
  const story = await createStory({ title, articles: articlesOf(size), actor })
  if (story.status !== 'kept') throw new Error(`The story could not be made: ${JSON.stringify(story)}`)
  return story.id
}

const ids = {
  large: await made('The floods of March 2026', LARGE),
  ordinary: await made('The floods, first day', ORDINARY),
}
process.stdout.write(JSON.stringify(ids))
