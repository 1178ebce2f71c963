'use client'

import { useEffect, useRef, useState } from 'react'
import { Field } from '#components/form/field.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { EMPTY_CLAIM, STATED_KINDS, type TypedClaim } from '#lib/board/claim-fields.ts'
import { useWords } from '#words'
import { ClaimAnswer } from './claim-answer.tsx'
import { CLAIM_START, type ClaimAction } from './claim-state.ts'
import { StatementFields } from './statement-fields.tsx'
import type { TextsView } from './texts-view.ts'
import type { SelectedWords } from './use-selected-words.ts'
import { useTypedClaim } from './use-typed-claim.ts'

type Props = {
  readonly view: TextsView
  readonly words: SelectedWords
  readonly action: ClaimAction
  readonly onClose: () => void
}

/** Says that words of an article are a claim, which was not read as one. */
export function AddPanel({ view, words, action, onClose }: Props) {
  const said = useWords('texts')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { state, pending, form } = useKeptForm(action, CLAIM_START)
  const [chosen, setChosen] = useState(words.words)
  const { article } = words
  const { typed, onType } = useTypedClaim(
    `add ${view.story} ${article} ${words.start}`,
    startOf(words.words),
    state,
  )
  const column = view.columns.find(({ id }) => id === article)
  const unplaced = state.status === 'refused' && WORDS_REFUSED.has(state.refusal)
  return (
    <aside
      className="claim-panel"
      aria-labelledby="add-heading"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className="flex items-start justify-between gap-3">
        <h2
          id="add-heading"
          ref={heading}
          tabIndex={-1}
          className="font-serif text-lg leading-6 font-semibold"
        >
          {said('addClaim')}
        </h2>
        <button type="button" className="underline" onClick={onClose}>
          {said('close')}
        </button>
      </div>
      <p className="text-soft">
        {column?.letter} · <bdi>{column?.name}</bdi>
      </p>
      <form {...form} aria-label={said('addClaim')} className="mt-2 space-y-2">
        <input type="hidden" name="article" value={article} />
        <input
          type="hidden"
          name="start"
          value={chosen === words.words && words.start >= 0 ? words.start : ''}
        />
        <Field
          label={said('field.words')}
          name="words"
          id="add-words"
          help={said('help.words')}
          error={unplaced && state.status === 'refused' ? said(`refusals.${state.refusal}`) : undefined}
        >
          {(tie) => (
            <textarea
              {...tie}
              rows={2}
              dir="auto"
              className="field-input words"
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            />
          )}
        </Field>
        <Field label={said('field.kind')} name="kind" id="add-kind">
          {(tie) => (
            <select
              {...tie}
              className="field-input"
              value={typed.kind}
              onChange={({ target }) => onType('kind', target.value)}
            >
              {STATED_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {said(`kinds.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <StatementFields
          form="add"
          typed={typed}
          errors={state.status === 'invalid' ? state.errors : {}}
          known={view.known}
          onType={onType}
        />
        <ClaimAnswer state={unplaced ? CLAIM_START : state} />
        <button type="submit" className="button button-first" disabled={pending}>
          {pending ? said('saving') : said('saveAdded')}
        </button>
      </form>
    </aside>
  )
}

const WORDS_REFUSED: ReadonlySet<string> = new Set([
  'no-words',
  'not-in-text',
  'in-text-often',
  'claimed-already',
])

/** "704 people" offers 704; the rest is the person's. */
function startOf(words: string): TypedClaim {
  const value = /\d(?:[\d.,]{0,20}\d)?/.exec(words)?.[0] ?? ''
  return { ...EMPTY_CLAIM, kind: 'count', value }
}
