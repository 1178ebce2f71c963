'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Look } from './look.ts'

/** Keeps one choice: the button that was pressed says which, by its name and value. */
export type ChooseLook = (form: FormData) => Promise<void>
type Chosen = { readonly look: Look; readonly choose: ChooseLook }

const LookContext = createContext<Chosen | null>(null)

/** Tells the foot of every page how the pages look now, and where a choice goes. */
export function LookProvider({ look, choose, children }: Chosen & { readonly children: ReactNode }) {
  return <LookContext value={{ look, choose }}>{children}</LookContext>
}

/** Null outside the pages' frame, as where an error is shown in its place. */
export const useLook = (): Chosen | null => useContext(LookContext)
