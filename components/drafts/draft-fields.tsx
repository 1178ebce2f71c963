import { DetailFields } from '#components/details/detail-fields.tsx'
import { useWords } from '#components/messages/use-words.ts'
import type { Draft } from './draft.ts'

/** One text that was read: its beginning, and what it says of itself, to be mended before it is kept. */
export function DraftFields({ draft, place }: { readonly draft: Draft; readonly place: number }) {
  const { id, file, beginning, words, original, typed, errors, twin } = draft
  const said = useWords('drafts')
  return (
    <fieldset className="pt-0">
      <legend className="float-start w-full pb-1">
        <span className="font-semibold">{said('article', { place })}</span>{' '}
        <span className="text-soft">{said('fileWords', { file, count: words })}</span>
      </legend>
      <input type="hidden" name="draft" value={id} />
      <input type="hidden" name={`${id}.file`} value={file} />
      <input type="hidden" name={`${id}.original`} value={original} />
      <p
        dir="auto"
        className="words clear-both mb-2 line-clamp-4 whitespace-pre-line border-s border-rule ps-3 text-soft"
      >
        {beginning}
      </p>
      {twin !== null && (
        <>
          <input type="hidden" name={`${id}.twin`} value={twin} />
          <p className="mb-2 font-medium text-warn">{said('twin', { name: twin })}</p>
        </>
      )}
      <DetailFields prefix={`${id}.`} typed={typed} errors={errors} />
      <button type="submit" name="intent" value={`leave ${id}`} className="mt-2 underline">
        {said('leave', { place })}
      </button>
    </fieldset>
  )
}
