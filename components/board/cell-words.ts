import { useMemo } from 'react'
import type { Cell } from '#lib/board/types.ts'
import type { Silence } from '#lib/claims/types.ts'
import { useWords } from '#words'
import type { RowView } from './board-view.ts'

/** The words of the cells in the person's language, looked up once for a table and not once for each of its cells. */
export type CellWords = {
  readonly silence: Readonly<Record<Silence, string>>
  readonly mark: Readonly<Record<NonNullable<Cell['mark']>, string>>
  /** Of a reading that a person corrected or added. */
  readonly byHand: string
  readonly inArticles: (count: number) => string
  /** "1 origin · 4 outlets · 1 silent": four outlets that carry one body's count are one voice. */
  readonly behind: (row: RowView) => string
}

type Words = ReturnType<typeof useWords<'board'>>

export function cellWords(words: Words): CellWords {
  return {
    silence: {
      'not-mentioned': words('silence.not-mentioned'),
      'no-number': words('silence.no-number'),
      unknown: words('silence.unknown'),
    },
    mark: { above: words('mark.above'), below: words('mark.below'), differs: words('mark.differs') },
    byHand: words('byHand'),
    inArticles: (count) => words('inArticles', { count }),
    behind: ({ origins, outlets, silent }) =>
      [
        origins.length > 0 && words('origins', { count: origins.length }),
        words('outlets', { count: outlets }),
        silent['not-mentioned'] && words('silent', { count: silent['not-mentioned'] }),
        silent['no-number'] && words('withoutNumber', { count: silent['no-number'] }),
        silent.unknown && words('saidUnknown', { count: silent.unknown }),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}

/** The same for a table in the browser, as long as the language is the same. */
export function useCellWords(): CellWords {
  const words = useWords('board')
  return useMemo(() => cellWords(words), [words])
}
