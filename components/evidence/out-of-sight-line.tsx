import { useOutOfSight } from '#components/board/out-of-sight.ts'
import { useWords } from '#words'

/** More names than these are only counted. */
const NAMED = 2

/** Which articles disagree in columns of the board that are scrolled out of sight, and the way to them. */
export function OutOfSightLine() {
  const words = useWords('evidence')
  const hidden = useOutOfSight()
  if (hidden.length === 0) return null
  return (
    <p className="not-printed flex flex-wrap items-baseline gap-x-2 text-2xs text-soft">
      {words('outOfSight')}
      {hidden.slice(0, NAMED).map(({ article, name, show }) => (
        <button key={article} type="button" className="min-h-6 underline" onClick={show}>
          <bdi>{name}</bdi>
        </button>
      ))}
      {hidden.length > NAMED && <span>{words('outOfSightMore', { count: hidden.length - NAMED })}</span>}
    </p>
  )
}
