import type { CorrectionAct } from '#lib/board/correction-acts.ts'
import { useWords } from '#words'
import { type ChangedField, type CorrectionView, correctionView } from './correction-view.ts'

/** Says in words what a person did about a claim: “M. Reyes corrected “32 people”: Value: 32 → 23”. */
export function useCorrectionWords(): (correction: CorrectionView) => string {
  const said = useWords('texts')
  const field = (name: ChangedField) => said(`field.${name}`)
  return ({ kind, who, words, changes }) => {
    const deed = said(`said.${kind}`, { who: who ?? said('desk'), words: shortened(words) })
    const told = changes.map((change) =>
      said('change', {
        field: field(change.field),
        from: change.from || said('nothing'),
        to: change.to || said('nothing'),
      }),
    )
    return told.length === 0 ? deed : `${deed}: ${told.join('; ')}`
  }
}

/** The same of an act, for a history. */
export function useCorrectionActWords(): (act: CorrectionAct) => string {
  const words = useCorrectionWords()
  return (act) => words(correctionView({ act }))
}

const LONGEST = 80
const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)
