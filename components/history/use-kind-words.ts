import { rowActInWords } from '#components/rows/act-words.ts'
import { useWords } from '#words'
import type { ToldAct } from './told-act.ts'

/** Kinds that the history has a sentence for; a kind that is newer is told by its plain name. */
const KINDS = [
  'add-article',
  'correct-article',
  'withdraw-article',
  'decide',
  'reopen',
  'undo',
  'move-readings',
  'merge-rows',
  'rename-row',
  'hide-row',
  'relate-rows',
  'overrule-class',
  'teach-alias',
  'correct-claim',
  'add-claim',
  'reject-claim',
  'save-view',
  'remove-view',
] as const

/** How a kind of act is called in a list of kinds, and the sentence that tells an act, after the name of who did it. */
export function useKindWords() {
  const said = useWords('history')
  const rows = useWords('rows')
  const marks = useWords('marks')
  return {
    nameOf: (kind: string): string => {
      const known = knownKind(kind)
      return known ? said(`kind.${known}`) : kind
    },
    sentenceOf: ({ kind, names, undoes, onRows }: ToldAct): string => {
      if (onRows) return rowActInWords(onRows, rows, marks)
      const known = knownKind(kind)
      return known ? said(`act.${known}`, { ...names, seq: undoes ?? 0 }) : said('other', { kind })
    },
  }
}

const knownKind = (kind: string) => KINDS.find((one) => one === kind)
