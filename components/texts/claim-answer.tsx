import { Note } from '#components/form/note.tsx'
import { Saved } from '#components/form/saved.tsx'
import { useWords } from '#words'
import type { ClaimState } from './claim-state.ts'

/** What became of a form about a claim: saved, or why not. */
export function ClaimAnswer({ state }: { readonly state: ClaimState }) {
  const said = useWords('texts')
  return (
    <>
      <Saved sentence={state.status === 'saved' ? said(`saved.${state.deed}`) : ''} />
      {state.status === 'refused' && (
        <Note>
          {said(`refusals.${state.refusal}`)} {said('stillHere')}
        </Note>
      )}
      {state.status === 'unwritable' && (
        <Note>
          {state.sentence} {said('stillHere')}
        </Note>
      )}
    </>
  )
}
