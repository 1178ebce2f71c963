import type { BoardQuery } from '#components/board/board-query.ts'
import type { Board } from '#lib/board/types.ts'
import { useWords } from '#words'
import { askedWhatIf } from './what-if-address.ts'

/** The form that asks: a plain one, that leads to an address. */
export function WhatIfForm({ board, query }: { readonly board: Board; readonly query: BoardQuery }) {
  const said = useWords('rows')
  const comma = useWords('marks')('comma')
  const asked = askedWhatIf(query.others)
  const outlets = [...new Set(board.articles.map(({ outlet, title, file }) => outlet ?? title ?? file))]
  const letters = [...new Set(board.articles.map(({ letter }) => letter))]
  const names = (letter: string) =>
    board.articles
      .filter((article) => article.letter === letter)
      .map(({ outlet, title, file }) => outlet ?? title ?? file)
      .join(comma)
  return (
    <details className="what-if-form not-printed">
      <summary className="button">{said('whatIf.open')}</summary>
      <form method="get" className="space-y-3" aria-label={said('whatIf.title')}>
        {query.figure && <input type="hidden" name="figure" value={query.figure} />}
        <Choices
          legend={said('whatIf.outlets')}
          of={outlets.map((name) => ({ value: `outlet:${name}`, label: name }))}
          chosen={asked.without}
        />
        {letters.length > 1 && (
          <Choices
            legend={said('whatIf.families')}
            of={letters.map((letter) => ({
              value: `family:${letter}`,
              label: said('whatIf.family', { letter, articles: names(letter) }),
            }))}
            chosen={asked.without}
          />
        )}
        <label className="block">
          <span className="mb-1 block font-semibold">{said('whatIf.before')}</span>
          <input
            type="datetime-local"
            name="before"
            className="field-input"
            defaultValue={asked.before?.slice(0, 16) ?? ''}
          />
        </label>
        <p className="what-if-send">
          <button type="submit" className="button button-first">
            {said('whatIf.show')}
          </button>
        </p>
      </form>
    </details>
  )
}

type ChoicesProps = {
  readonly legend: string
  readonly of: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
}

function Choices({ legend, of, chosen }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="row-readings">
        {of.map(({ value, label }) => (
          <label key={value} className="flex items-baseline gap-2">
            <input type="checkbox" name="without" value={value} defaultChecked={chosen.includes(value)} />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
