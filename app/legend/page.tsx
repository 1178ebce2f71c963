import { LegendEntry } from '#components/legend/legend-entry.tsx'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { CLASSES } from '#lib/claims/classes/index.ts'
import { FINDINGS } from '#lib/claims/findings/index.ts'

/** What every class and every finding means, made from the files that give them. */
export default async function LegendPage() {
  await whoIsAsking('read')
  return (
    <PageFrame title="Legend">
      <h1 className="pt-5 pb-3 font-serif text-2xl leading-7 font-semibold tracking-tight">Legend</h1>
      <h2 className="kicker pb-1">What kind of difference a row shows</h2>
      {CLASSES.map(({ id, means, fires, not }) => (
        <LegendEntry key={id} id={id} name={<ClassMark of={id} />} means={means} fires={fires} not={not} />
      ))}
      <h2 className="kicker pt-4 pb-1">What the arithmetic shows</h2>
      {FINDINGS.map(({ id, label, means, fires, not }) => (
        <LegendEntry key={id} id={id} name={label} means={means} fires={fires} not={not} />
      ))}
    </PageFrame>
  )
}
