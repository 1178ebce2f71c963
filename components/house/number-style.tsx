import { printNumber, printOrdinal } from '#lib/decisions/print-number.ts'
import { useWords } from '#words'

const NUMBERS = [704, 115000, 1500000, 2345678] as const

/** How Collate writes a number in a wording that it offers. */
export function NumberStyle() {
  const said = useWords('house')
  return (
    <dl className="grid max-w-md grid-cols-[auto_1fr] gap-x-6">
      {NUMBERS.map((number) => (
        <div key={number} className="contents">
          <dt className="border-b border-rule py-1 text-end text-soft">{number}</dt>
          <dd className="border-b border-rule py-1">{printNumber(number)}</dd>
        </div>
      ))}
      <dt className="py-1 text-end text-soft">{said('style.rank')}</dt>
      <dd className="py-1">{printOrdinal(4)}</dd>
    </dl>
  )
}
