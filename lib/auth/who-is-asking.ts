import { headers } from 'next/headers'
import { forbidden } from 'next/navigation'
import { getPerson, type Person } from '#lib/db/people.ts'
import { admit, type Intent } from './admit.ts'

/** Until there are accounts, everybody who uses this machine is one person. */
const LOCAL = 'local'

/**
 * The door: every page, action and route asks it before it does anything else (`door.test.ts` sees to that), and gets the
 * person, with the name where it is known. A request that is not let in ends here: a page shows `app/forbidden.tsx`, an
 * action and a route handler answer with the bare status, each of them 403.
 */
export async function whoIsAsking(intent: Intent): Promise<Person> {
  const sent = await headers()
  const asking = {
    host: sent.get('host'),
    forwardedHost: sent.get('x-forwarded-host'),
    origin: sent.get('origin'),
    fetchSite: sent.get('sec-fetch-site'),
  }
  if (!admit(asking, intent)) forbidden()
  return (await getPerson(LOCAL)) ?? { id: LOCAL, name: null }
}
