import { ClassMark } from '#components/marks/class-mark.tsx'
import { useWords } from '#words'
import type { TextsView } from './texts-view.ts'

/** The row that is lit, and what each article says for it, also where its words are out of sight. */
export function LitLine({ view, row }: { readonly view: TextsView; readonly row: string | null }) {
  const said = useWords('texts')
  const face = row === null ? undefined : view.rows[row]
  if (!face) return <p className="lit-line text-soft">{said('litNothing')}</p>
  return (
    <p className="lit-line">
      <b className="font-semibold">
        <bdi>{face.label}</bdi>
      </b>{' '}
      <ClassMark of={face.class} />{' '}
      {face.readings.map(({ article, letter, name, values }) => (
        <span key={article} title={name} className="ms-2 inline-flex gap-1 whitespace-nowrap">
          <b className="font-semibold">{letter}</b>
          <bdi>{values.length > 60 ? `${values.slice(0, 60)}…` : values}</bdi>
        </span>
      ))}
    </p>
  )
}
