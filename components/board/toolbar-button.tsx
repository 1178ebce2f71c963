import { lazy, Suspense, useRef, useState } from 'react'
import type { PanelContent } from './toolbar-panel.tsx'

/** What opens comes when it is first asked for: the board stands without it. */
const ToolbarPanel = lazy(async () => ({ default: (await import('./toolbar-panel.tsx')).ToolbarPanel }))

type Props = {
  readonly label: string
  /** How many choices of it hold; none is said where there is none. */
  readonly chosen: number
  readonly panel: PanelContent
}

/** A word that opens its choices: "Class ▾". */
export function ToolbarButton({ label, chosen, panel }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onPointerEnter={() => void import('./toolbar-panel.tsx')}
      >
        {label}
        {chosen > 0 && <b> {chosen}</b>}
        <span aria-hidden="true"> ▾</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <ToolbarPanel label={label} content={panel} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
