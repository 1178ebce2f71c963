import Link from 'next/link'
import { memo } from 'react'
import { articleHref } from '#components/page/addresses.ts'
import { useWords } from '#words'
import { ClaimWords } from './claim-words.tsx'
import { HeatStrip } from './heat-strip.tsx'
import { textsHref } from './texts-query.ts'
import type { RowFace, TextColumnView } from './texts-view.ts'

type Props = {
  readonly story: string
  /** Of all columns, for the addresses of the claims. */
  readonly articles: readonly string[]
  readonly column: TextColumnView
  readonly rows: Readonly<Record<string, RowFace>>
  /** Whether words of this text are selected. */
  readonly selected: boolean
  readonly onAdd: (article: string) => void
  readonly onGo: (claim: string) => void
}

/** One article among others: its head, its text with every claim marked, and the strip of where it differs. */
export const TextColumn = memo(function TextColumn(props: Props) {
  const { story, column, selected, onAdd, onGo } = props
  const said = useWords('texts')
  return (
    <section className={`text-column family family-${column.tint}`} aria-labelledby={`text-${column.id}`}>
      <header className="text-head">
        <p className="kicker">
          <span className="sr-only">{said('family', { letter: column.letter })}</span>
          <span aria-hidden="true">{column.letter}</span> · {column.date}
        </p>
        <h2 id={`text-${column.id}`} className="line-clamp-2 font-semibold wrap-anywhere">
          <Link href={articleHref(story, column.id)} prefetch={false}>
            <bdi>{column.name}</bdi>
          </Link>
        </h2>
        {column.notice && (
          <p className="text-2xs text-soft">
            <bdi>{column.notice}</bdi>
          </p>
        )}
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-2xs text-soft">
          <span>{column.sharedWords > 0 ? said('sharedWords', { count: column.sharedWords }) : ''}</span>
          <button
            type="button"
            className={selected ? 'font-semibold text-accent underline' : 'underline'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd(column.id)}
          >
            {selected ? said('addThese') : said('addClaim')}
          </button>
        </p>
      </header>
      <div className="text-body">
        <section
          className="text-pane"
          dir="auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by the keyboard.
          tabIndex={0}
          aria-label={said('textOf', { name: column.name })}
        >
          {column.title && !column.text.trimStart().startsWith(column.title) && (
            <h3 className="pb-2 font-serif text-lg leading-6 font-semibold">{column.title}</h3>
          )}
          <Words {...props} />
        </section>
        <HeatStrip column={column} onGo={onGo} />
      </div>
    </section>
  )
})

/** The article's characters and nothing else, so that a place in it is a place in the text. */
function Words({ story, articles, column, rows }: Props) {
  return (
    <div className="article-text" data-text={column.id}>
      {column.pieces.map((piece) => {
        const mark = piece.of === null ? null : (column.marks[piece.of] ?? null)
        const row = mark?.row ? rows[mark.row] : undefined
        return (
          <ClaimWords
            key={piece.parts[0]?.start}
            text={column.text}
            piece={piece}
            mark={mark}
            href={textsHref(story, articles, { claim: mark?.id ?? null })}
            label={row ? `${row.label} · ${row.class}` : ''}
          />
        )
      })}
    </div>
  )
}
