import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { closeDatabase } from '#lib/db/client.ts'
import { namePerson, type Person } from '#lib/db/people.ts'
import { createStory, hasNoStory } from '#lib/db/stories.ts'
import { readStoryFolder } from '#lib/import/story-folder.ts'

/** Nobody of the desk: the history says that these articles came with the program. */
const COLLATE: Person & { name: string } = { id: 'collate', name: 'Collate' }

/**
 * Puts the stories of this folder into a database that has none, and says whether it did. A story is one transaction: a
 * run that is killed leaves whole stories. The database is closed again, for the server that comes next.
 */
export async function seedIfEmpty(): Promise<boolean> {
  try {
    if (!(await hasNoStory())) return false
    need(await namePerson(COLLATE.id, COLLATE.name))
    for (const folder of await storyFolders(import.meta.dirname)) await seed(folder)
    return true
  } finally {
    await closeDatabase()
  }
}

async function storyFolders(seeds: string): Promise<readonly string[]> {
  const names = (await readdir(seeds)).sort()
  return names.map((name) => path.join(seeds, name)).filter((dir) => existsSync(path.join(dir, 'story.json')))
}

async function seed(folder: string): Promise<void> {
  const { story, articles, refused } = await readStoryFolder(folder)
  const [first] = refused
  if (first) throw new Error(`${path.join(folder, first.file)}: ${first.reason}`)
  need(await createStory({ title: story.title, articles, actor: COLLATE }))
}

/** Nobody is there who could type again: what would be a sentence on a page ends the program here. */
function need(answer: { readonly status: string; readonly sentence?: string }): void {
  if (answer.status !== 'kept') throw new Error(answer.sentence ?? answer.status)
}
