import { Note } from '#components/form/note.tsx'
import { useWords } from '#components/messages/use-words.ts'

type Props = {
  /** How many texts are read and not kept yet. */
  readonly count: number
  /** Why nothing was kept; null where nothing is to be said. */
  readonly sentence: string | null
  readonly label: string
  readonly pending: boolean
}

/** What keeps the texts that were read, in sight however many of them there are; and what was wrong, beside it. */
export function KeepBar({ count, sentence, label, pending }: Props) {
  const said = useWords('story')
  if (count === 0) return sentence && <Note>{sentence}</Note>
  return (
    <div className="keep-bar space-y-2">
      {sentence && <Note>{sentence}</Note>}
      <p className="flex flex-wrap items-baseline gap-x-4">
        <button type="submit" name="intent" value="keep" className="button button-first" disabled={pending}>
          {label}
        </button>
        <span className="text-soft">{said('articles', { count })}</span>
      </p>
    </div>
  )
}
