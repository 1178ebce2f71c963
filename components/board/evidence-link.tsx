import Link from 'next/link'
import { type ReactNode, useContext } from 'react'
import { BoardAddress } from './board-context.ts'
import { boardHref } from './board-query.ts'

type Props = { readonly figure: string; readonly row?: boolean; readonly children: ReactNode }

/** Opens the evidence of a row. `row`: the one link of the row that the keyboard goes by; the others are for the mouse. */
export function EvidenceLink({ figure, row = false, children }: Props) {
  const address = useContext(BoardAddress)
  if (address === null) return children
  const { story, query } = address
  const forMouse = { tabIndex: -1, className: 'reading' }
  const forAll = { 'data-row': figure, className: 'font-semibold no-underline hover:underline' }
  return (
    <Link
      href={boardHref(story, query, { figure })}
      scroll={false}
      prefetch={false}
      aria-current={row && query.figure === figure ? 'true' : undefined}
      {...(row ? forAll : forMouse)}
    >
      {children}
    </Link>
  )
}
