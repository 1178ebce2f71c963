import type { ReactNode } from 'react'

/** What went wrong, said where it was entered and announced to those who do not see it. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className="border-s-2 border-warn ps-2 font-medium text-warn">
      {children}
    </p>
  )
}
