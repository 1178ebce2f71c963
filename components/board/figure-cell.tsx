import { ClassMark } from '#components/marks/class-mark.tsx'
import { EngineClass } from '#components/rows/engine-class.tsx'
import { RowMenuButton } from '#components/rows/row-menu-button.tsx'
import { WasMark } from '#components/rows/was-mark.tsx'
import { useBoardAddress } from './board-address.tsx'
import type { RowView } from './board-view.ts'
import type { CellWords } from './cell-words.ts'
import { plainClick } from './plain-click.ts'

type Props = {
  readonly row: RowView
  readonly depth: number
  readonly said: CellWords
  readonly open: boolean
  /** Whether the keyboard enters the table here. */
  readonly active: boolean
}

/** What is counted, the class of the difference, and how many bodies and outlets stand behind it. */
export function FigureCell({ row, depth, said, open, active }: Props) {
  const { href, go } = useBoardAddress()
  return (
    <th scope="row" aria-colindex={1} className={`pin-start depth-${Math.min(depth, 2)}`}>
      <a
        href={href({ figure: row.key, article: null })}
        data-row={row.key}
        dir="auto"
        tabIndex={active ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        onClick={(event) => plainClick(event) && go({ figure: row.key, article: null })}
      >
        {row.label}
      </a>
      <small>
        <ClassMark of={row.class} /> {row.engine && <EngineClass of={row.engine} />} {said.behind(row)}{' '}
        {row.was && <WasMark was={row.was} />}
      </small>
      <RowMenuButton row={row.key} />
    </th>
  )
}
