import { AliasList } from '#components/house/alias-list.tsx'
import { HedgeTable } from '#components/house/hedge-table.tsx'
import { NumberStyle } from '#components/house/number-style.tsx'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { houseAliases } from '#lib/db/house.ts'

/** What holds in every story: names that are one, what hedges allow, and how numbers are written. */
export default async function HousePage() {
  await whoIsAsking('read')
  const said = await words('house')
  const aliases = (await houseAliases()).map(({ payload, actor, at, story, seq }) => {
    const { alias, name } = payload
    return { alias, name, who: actor.name, at, story, seq }
  })
  return (
    <PageFrame title={said('title')}>
      <h1 className="pt-5 pb-1 font-serif text-2xl leading-7 font-semibold tracking-tight">
        {said('title')}
      </h1>
      <p className="max-w-3xl pb-4 text-soft">{said('about')}</p>
      <h2 className="kicker pb-1">{said('aliases.title')}</h2>
      <AliasList aliases={aliases} />
      <h2 className="kicker pt-6 pb-1">{said('hedges.title')}</h2>
      <HedgeTable />
      <h2 className="kicker pt-6 pb-1">{said('style.title')}</h2>
      <p className="max-w-3xl pb-1 text-soft">{said('style.about')}</p>
      <NumberStyle />
    </PageFrame>
  )
}
