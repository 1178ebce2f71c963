import { useState, useTransition } from 'react'
import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import { boardSearch, readAddress } from './board-query.ts'
import type { SavedViews, ViewState } from './saved-views.ts'

/** The views that are saved for everybody who works on the story, and the way to save what is shown now. */
export function ViewsPanel({ views: { saved, save, remove } }: { readonly views: SavedViews }) {
  const { story, query, go } = useBoardAddress()
  const words = useWords('board')
  const [name, setName] = useState('')
  const [refused, setRefused] = useState<ViewState>(null)
  const [saving, startSaving] = useTransition()
  const act = (work: () => Promise<ViewState>, done: () => void = () => {}) =>
    startSaving(async () => {
      const state = await work()
      setRefused(state)
      if (state === null) done()
    })
  return (
    <>
      {saved.length === 0 && <p className="max-w-64 pb-2 text-soft">{words('noViews')}</p>}
      <ul className="pb-2">
        {saved.map((view) => (
          <li key={view.seq} className="flex items-baseline gap-3">
            <a
              href={`/stories/${story}?${view.search}`}
              dir="auto"
              className="grow"
              onClick={(event) => {
                event.preventDefault()
                go({ ...readAddress(view.search), figure: query.figure })
              }}
            >
              {view.name}
            </a>
            <button
              type="button"
              className="plain"
              aria-label={words('removeView', { name: view.name })}
              disabled={saving}
              onClick={() => act(() => remove(view.seq))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        className="flex items-end gap-2 border-t border-rule pt-2"
        onSubmit={(event) => {
          event.preventDefault()
          act(
            () => save(name, boardSearch(query, { figure: null })),
            () => setName(''),
          )
        }}
      >
        <label className="grow">
          {words('viewName')}
          <input
            className="field-input"
            value={name}
            onChange={(event) => setName(event.target.value)}
            required
            maxLength={80}
            dir="auto"
          />
        </label>
        <button type="submit" className="button" disabled={saving}>
          {words(saving ? 'saving' : 'save')}
        </button>
      </form>
      {refused && (
        <p role="alert" className="pt-1 text-warn">
          {refused.sentence}
        </p>
      )}
    </>
  )
}
