import { useWords } from '#words'

/** Who else is asked: their places, until sign-off, assignment and comments have acts of their own. */
export function OfTheDesk() {
  const words = useWords('evidence')
  return (
    <section aria-label={words('later')} className="evidence-part text-2xs text-soft">
      <p>{words('signOff')}</p>
      <p>{words('assignee')}</p>
      <p>{words('comments')}</p>
    </section>
  )
}
