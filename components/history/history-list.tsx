import { useWords } from '#words'
import { ActLine } from './act-line.tsx'
import { FilterLinks } from './filter-links.tsx'
import { type HistoryFilter, kindsIn, passes, peopleIn } from './history-filter.ts'
import type { ToldAct } from './told-act.ts'
import type { UndoAct } from './undo-form.tsx'
import { useKindWords } from './use-kind-words.ts'

type Props = {
  readonly story: string
  /** The newest first. */
  readonly acts: readonly ToldAct[]
  readonly filter: HistoryFilter
  readonly undo: UndoAct
  readonly request: string
}

/** Everything that was done to a story, by whom, when and why. */
export function HistoryList({ story, acts, filter, undo, request }: Props) {
  const said = useWords('history')
  const { nameOf } = useKindWords()
  const shown = acts.filter((act) => passes(filter, act))
  return (
    <>
      <FilterLinks
        story={story}
        filter={filter}
        people={peopleIn(acts, said('desk'))}
        kinds={kindsIn(acts, nameOf)}
      />
      <p role="status" className="kicker border-b border-strong pb-1">
        {said('shown', { count: shown.length, all: shown.length === acts.length ? 0 : acts.length })}
      </p>
      <ol>
        {shown.map((act) => (
          <ActLine key={act.seq} act={act} undo={undo} request={request} />
        ))}
      </ol>
    </>
  )
}
