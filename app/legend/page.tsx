import { HedgeTable } from '#components/house/hedge-table.tsx'
import { KeyList } from '#components/legend/key-list.tsx'
import { LegendEntry } from '#components/legend/legend-entry.tsx'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { StateMark } from '#components/marks/state-mark.tsx'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { STATES } from '#lib/board/types.ts'
import { CLASSES } from '#lib/claims/classes/index.ts'
import { COPY_RULES } from '#lib/claims/copies/index.ts'
import { FINDINGS } from '#lib/claims/findings/index.ts'
import { WARNINGS } from '#lib/claims/warnings/index.ts'

const PARTS = ['classes', 'states', 'findings', 'copies', 'warnings', 'hedges', 'keys'] as const
const alone = (texts: readonly string[]) => texts.map((text) => [{ text }])

/** What every mark means, made from the files that give it. */
export default async function LegendPage() {
  await whoIsAsking('read')
  const said = await words('legend')
  const found = await words('evidence')
  const heading = (part: (typeof PARTS)[number]) => (
    <h2 id={`part-${part}`} className="kicker scroll-mt-4 pt-6 pb-1">
      {said(`part.${part}`)}
    </h2>
  )
  return (
    <PageFrame title={said('title')}>
      <h1 className="pt-5 pb-2 font-serif text-2xl leading-7 font-semibold tracking-tight">
        {said('title')}
      </h1>
      <nav aria-label={said('title')} className="flex flex-wrap gap-x-5">
        {PARTS.map((part) => (
          <a key={part} href={`#part-${part}`} className="choice-link">
            {said(`part.${part}`)}
          </a>
        ))}
      </nav>
      {heading('classes')}
      {CLASSES.map(({ id, fires, not }) => (
        <LegendEntry
          key={id}
          id={id}
          name={<ClassMark of={id} />}
          means={said(`classes.${id}`)}
          fires={fires}
          not={not}
        />
      ))}
      <LegendEntry id="single" name={<ClassMark of="single" />} means={said('single')} fires={[]} not={[]} />
      {heading('states')}
      <dl className="max-w-5xl">
        {STATES.map((state) => (
          <div
            key={state}
            className="grid gap-x-8 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt>
              <StateMark of={state} />
            </dt>
            <dd>{said(`state.${state}`)}</dd>
          </div>
        ))}
      </dl>
      {heading('findings')}
      {FINDINGS.map(({ id, fires, not }) => (
        <LegendEntry
          key={id}
          id={id}
          name={found(`finding.${id}`)}
          means={said(`findings.${id}`)}
          fires={fires}
          not={not}
        />
      ))}
      {heading('copies')}
      {COPY_RULES.map(({ id, fires, not }) => (
        <LegendEntry
          key={id}
          id={id}
          name={said(`names.${id}`)}
          means={said(`copies.${id}`)}
          fires={fires}
          not={not}
        />
      ))}
      {heading('warnings')}
      {WARNINGS.map(({ id, fires, not }) => (
        <LegendEntry
          key={id}
          id={id}
          name={said(`names.${id}`)}
          means={said(`warnings.${id}`)}
          fires={alone(fires)}
          not={alone(not)}
        />
      ))}
      {heading('hedges')}
      <HedgeTable />
      {heading('keys')}
      <KeyList />
    </PageFrame>
  )
}
