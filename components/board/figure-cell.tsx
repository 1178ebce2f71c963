import { ClassMark } from '#components/marks/class-mark.tsx'
import { useBoardAddress } from './board-address.tsx'
import type { RowView } from './board-view.ts'
import { plainClick } from './plain-click.ts'

type Props = {
  readonly row: RowView
  readonly depth: number
  readonly open: boolean
  /** Whether the keyboard enters the table here. */
  readonly active: boolean
}

/** What is counted, the class of the difference, and how many bodies and outlets stand behind it. */
export function FigureCell({ row, depth, open, active }: Props) {
  const { href, go } = useBoardAddress()
  return (
    <th scope="row" aria-colindex={1} className={`pin-start depth-${Math.min(depth, 2)}`}>
      <a
        href={href({ figure: row.key })}
        data-row={row.key}
        tabIndex={active ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        onClick={(event) => plainClick(event) && go({ figure: row.key })}
      >
        {row.label}
      </a>
      <small>
        <ClassMark of={row.class} /> {behind(row)}
      </small>
    </th>
  )
}

/** "1 origin · 4 outlets": four outlets that carry one body's count are one voice. */
function behind({ origins, outlets, silent }: RowView): string {
  const counted = [
    origins.length > 0 ? `${origins.length} ${origins.length === 1 ? 'origin' : 'origins'}` : '',
    `${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`,
    silent['not-mentioned'] ? `${silent['not-mentioned']} silent` : '',
    silent['no-number'] ? `${silent['no-number']} without a number` : '',
    silent.unknown ? `${silent.unknown} said unknown` : '',
  ]
  return counted.filter(Boolean).join(' · ')
}
