import { When } from '#components/marks/when.tsx'
import type { DecideAct, Drift } from '#lib/board/types.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'
import { useWords } from '#words'
import { useStory } from './evidence-context.ts'
import { EvidenceLine, EvidenceList } from './evidence-list.tsx'

type Props = { readonly decision: DecideAct; readonly drift: Drift }

/** Decided, and the evidence has changed since: what it was then, what it is now, and what moved. */
export function StaleNote({ decision, drift }: Props) {
  const words = useWords('evidence')
  const board = useStory()
  return (
    <section aria-label={words('stale')} className="border-t-2 border-clash py-2">
      <p className="font-semibold text-clash">
        {words('staleSentence', { what: printDecision(decision.payload) })}
      </p>
      <p className="text-soft">
        {decision.actor.name ?? words('theDesk')}, <When at={decision.at} />
      </p>
      <h3 className="kicker mt-2">{words('moved')}</h3>
      <ul>
        {drift.added.map((evidence) => (
          <Moved key={`+${evidence.anchor.article}${evidence.anchor.start}`} word={words('added')}>
            <EvidenceLine board={board} of={evidence} />
          </Moved>
        ))}
        {drift.gone.map((evidence) => (
          <Moved key={`-${evidence.anchor.article}${evidence.anchor.start}`} word={words('goneWords')}>
            <EvidenceLine board={board} of={evidence} />
          </Moved>
        ))}
        {drift.changed.map(({ seen, now }) => (
          <Moved key={`~${now.anchor.article}${now.anchor.start}`} word={words('changed')}>
            <EvidenceLine board={board} of={now} /> {seen.value} → {now.value}
          </Moved>
        ))}
      </ul>
      <div className="mt-2 grid grid-cols-2 gap-3">
        <div>
          <h3 className="kicker">{words('before')}</h3>
          <EvidenceList board={board} of={drift.seen} />
        </div>
        <div>
          <h3 className="kicker">{words('after')}</h3>
          <EvidenceList board={board} of={drift.now} />
        </div>
      </div>
    </section>
  )
}

function Moved({ word, children }: { readonly word: string; readonly children: React.ReactNode }) {
  return (
    <li>
      <b className="font-semibold">{word}:</b> {children}
    </li>
  )
}
