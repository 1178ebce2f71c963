import { When } from '#components/marks/when.tsx'
import type { RowAct } from '#lib/board/by-hand/row-act.ts'
import type { WhatIfSeen } from '#lib/decisions/decision.ts'
import { useWords } from '#words'
import { reasonOf, rowActInWords } from './act-words.ts'
import { leftOutInWords } from './what-if-words.ts'

/** An act on rows as a history tells it: who, what, when and why. */
export function RowActLine({ act }: { readonly act: RowAct }) {
  const said = useWords('rows')
  const marks = useWords('marks')
  const reason = reasonOf(act)
  return (
    <>
      <p>
        <b className="font-semibold">{act.actor.name ?? said('hand.desk')}</b>{' '}
        {rowActInWords(act, said, marks)}
        <span className="text-soft">
          , <When at={act.at} />
        </span>
      </p>
      {reason !== '' && <p>{reason}</p>}
    </>
  )
}

/** What a decision left out. */
export function WithoutLine({ whatIf }: { readonly whatIf: WhatIfSeen }) {
  const said = useWords('rows')
  const what = leftOutInWords(whatIf, said, useWords('marks')('comma'))
  return <p className="text-soft">{said('whatIf.decided', { what })}</p>
}
