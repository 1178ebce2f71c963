import { words } from '#components/messages/words-on-server.ts'
import type { Unwritable } from '#lib/db/refusals.ts'

/** Why nothing could be saved, in the person's language. */
export async function unwritableWords({ why }: Unwritable): Promise<string> {
  return (await words('page'))(`unwritable.${why}`)
}
