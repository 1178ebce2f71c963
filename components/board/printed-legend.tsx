import { ClassMark } from '#components/marks/class-mark.tsx'
import { CLASS_IDS } from '#lib/claims/types.ts'
import { useWords } from '#words'
import type { RowView } from './board-view.ts'
import type { Column } from './column-order.ts'

const MARKS = ['above', 'below', 'differs'] as const

/** What the letters and the marks of a printed board stand for: of the classes those that it shows. */
export function PrintedLegend({
  rows,
  columns,
}: {
  readonly rows: readonly RowView[]
  readonly columns: readonly Column[]
}) {
  const words = useWords('board')
  const comma = useWords('marks')('comma')
  const shown = new Set(rows.map((row) => row.class))
  const families = [...Map.groupBy(columns, ({ article }) => article.letter)]
  return (
    <dl className="board printed-legend">
      <dt>{words('legendLetters')}</dt>
      <dd>
        {families.map(([letter, own]) => (
          <span key={letter} dir="auto">
            <b>{letter}</b> {own.map(({ article }) => article.name).join(comma)}
          </span>
        ))}
      </dd>
      <dt>{words('legendClasses')}</dt>
      <dd>
        {CLASS_IDS.filter((id) => shown.has(id)).map((id) => (
          <ClassMark key={id} of={id} />
        ))}
      </dd>
      <dt>{words('legendMarks')}</dt>
      <dd>
        {MARKS.map((mark) => (
          <span key={mark} className={`mark mark-${mark}`}>
            {words(`mark.${mark}`)}
          </span>
        ))}
      </dd>
    </dl>
  )
}
