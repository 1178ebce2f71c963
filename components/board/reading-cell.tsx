import type { CellView, ReadingView } from './board-view.ts'
import type { CellWords } from './cell-words.ts'
import { shortOrigin } from './short-origin.ts'

type Props = {
  readonly cell: CellView | undefined
  readonly column: number
  readonly className: string
  readonly said: CellWords
  /** Dense rows have one line: who counts and as of when are said on hover. */
  readonly dense: boolean
}

/**
 * What one article says for a figure: the values as printed, who counts, when that was true, and how it differs. As few
 * elements as it takes: a window of a large board has hundreds of these.
 */
export function ReadingCell({ cell, column, className, said, dense }: Props) {
  if (!cell || cell.readings.length === 0) {
    return (
      <td aria-colindex={column} className={`${className} silent`}>
        {said.silence[cell?.silence ?? 'not-mentioned']}
      </td>
    )
  }
  const beneath = [cell.origin && shortOrigin(cell.origin), cell.asOf].filter(Boolean).join('\n')
  return (
    <td
      aria-colindex={column}
      className={`${className} said`}
      title={dense && beneath !== '' ? beneath : undefined}
    >
      {cell.readings.map((reading, index) => (
        <Value key={`${reading.hedge}${reading.value}`} reading={reading} first={index === 0} />
      ))}
      {cell.mark && <span className={`mark mark-${cell.mark}`}>{said.mark[cell.mark]}</span>}
      {cell.byHand && <span className="mark mark-by-hand">{said.byHand}</span>}
      {!dense && beneath !== '' && <small>{beneath}</small>}
    </td>
  )
}

function Value({ reading, first }: { readonly reading: ReadingView; readonly first: boolean }) {
  const value = (
    <>
      {reading.hedge && (
        <>
          <span aria-hidden="true" className="hedge">
            {reading.hedge}
          </span>
          <span className="sr-only">{reading.hedgeWords} </span>
        </>
      )}
      {reading.value}
    </>
  )
  if (first && !reading.inWords) return value
  return <span className={reading.inWords ? 'value-words' : 'value'}>{value}</span>
}
