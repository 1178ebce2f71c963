import { useWords } from '#words'
import type { Shown } from './use-row-evidence.ts'

/** What stands in the place of evidence that is not there: on its way, out of reach, or of a figure that is gone. */
export function NoEvidence({ status, again }: Pick<Shown, 'status' | 'again'>) {
  const words = useWords('evidence')
  if (status === 'gone') return <p role="status">{words('gone')}</p>
  if (status !== 'lost') {
    return (
      <div role="status" aria-busy="true" className="evidence-coming">
        <p className="text-soft">{words('loading')}</p>
      </div>
    )
  }
  return (
    <div role="alert">
      <p>{words('lost')}</p>
      <button type="button" className="button mt-2" onClick={again}>
        {words('again')}
      </button>
    </div>
  )
}
