import Link from 'next/link'
import { useWords } from '#words'

const STEPS = ['paste', 'look', 'decide', 'stay'] as const

type Props = {
  /** Whether there is a story to look at already. */
  readonly example: `/stories/${string}` | null
}

/** What Collate does, in four sentences that stand where the work begins; it hides nothing and asks for nothing. */
export function FirstVisit({ example }: Props) {
  const said = useWords('stories')
  return (
    <section aria-labelledby="first-visit" className="max-w-5xl py-5">
      <h2 id="first-visit" className="font-serif text-lg leading-6 font-semibold">
        {said('first.title')}
      </h2>
      <ol className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map((step, place) => (
          <li key={step}>
            <span className="kicker">{said('number', { count: place + 1 })}</span>
            <p className="font-semibold">{said(`first.${step}.title`)}</p>
            <p className="text-soft">{said(`first.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
        {example !== null && <Link href={example}>{said('first.example')}</Link>}
        <Link href="/legend">{said('first.legend')}</Link>
      </p>
    </section>
  )
}
