'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { boardHref, readBoardQuery } from '#components/board/board-query.ts'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { useWords } from '#words'
import type { ClaimActions } from './claim-state.ts'
import { CorrectForm } from './correct-form.tsx'
import { CorrectionList } from './correction-list.tsx'
import { RejectForm } from './reject-form.tsx'
import type { RowFace, TextColumnView, TextMark, TextsView } from './texts-view.ts'

type Props = {
  readonly view: TextsView
  readonly column: TextColumnView
  readonly mark: TextMark
  readonly actions: ClaimActions
  readonly onGo: (claim: string) => void
  readonly onClose: () => void
}

/** One claim: its words, its row, what the others say, what people said about it, and the forms to say otherwise. */
export function ClaimPanel({ view, column, mark, actions, onGo, onClose }: Props) {
  const said = useWords('texts')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const row = mark.row === null ? undefined : view.rows[mark.row]
  return (
    <aside
      className="claim-panel"
      aria-labelledby="claim-heading"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className="flex items-start justify-between gap-3">
        <h2 id="claim-heading" ref={heading} tabIndex={-1} className="words font-semibold wrap-anywhere">
          <bdi>{mark.value.length > 200 ? `${mark.value.slice(0, 200)}…` : mark.value}</bdi>
        </h2>
        <button type="button" className="underline" onClick={onClose}>
          {said('close')}
        </button>
      </div>
      <p className="text-soft">
        {column.letter} · <bdi>{column.name}</bdi>
      </p>
      {mark.corrections.length > 0 && (
        <section aria-labelledby="corrections-heading" className="border-t border-rule pt-2">
          <h3 id="corrections-heading" className="kicker">
            {said('corrections')}
          </h3>
          <CorrectionList corrections={mark.corrections} undo={actions.undo} />
        </section>
      )}
      {mark.claim && (row ? <RowSays view={view} row={row} onGo={onGo} /> : <p>{said('noRow')}</p>)}
      {mark.claim ? (
        <>
          <CorrectForm
            key={`${mark.id} ${mark.corrections[0]?.seq ?? 0}`}
            story={view.story}
            article={column.id}
            claim={mark.claim}
            known={view.known}
            action={actions.correct}
          />
          <RejectForm story={view.story} article={column.id} claim={mark.claim} action={actions.reject} />
        </>
      ) : (
        <p>{said('rejectedHere')}</p>
      )}
    </aside>
  )
}

type RowProps = { readonly view: TextsView; readonly row: RowFace; readonly onGo: (claim: string) => void }

function RowSays({ view, row, onGo }: RowProps) {
  const said = useWords('texts')
  const firstOf = (article: string) =>
    view.columns.find(({ id }) => id === article)?.marks.find((mark) => mark.row === row.key)
  return (
    <section aria-label={said('row')} className="border-t border-rule pt-2">
      <p>
        <Link href={boardHref(view.story, readBoardQuery({}), { figure: row.key })} className="font-semibold">
          <bdi>{row.label}</bdi>
        </Link>{' '}
        <ClassMark of={row.class} />
      </p>
      <p className="text-soft" lang="en" dir="ltr">
        {row.because}
      </p>
      <h3 className="kicker mt-2">{said('saysHere')}</h3>
      <ul>
        {row.readings.map(({ article, letter, name, values }) => {
          const there = firstOf(article)
          return (
            <li key={article} className="flex items-baseline gap-2">
              <b className="font-semibold">{letter}</b>
              <span className="min-w-0 flex-1 wrap-anywhere">
                <bdi>{values}</bdi>
              </span>
              {there ? (
                <button
                  type="button"
                  className="max-w-1/2 text-start underline"
                  aria-label={said('goTo', { name })}
                  onClick={() => onGo(there.id)}
                >
                  <bdi>{name}</bdi>
                </button>
              ) : (
                <bdi className="max-w-1/2 text-soft">{name}</bdi>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
