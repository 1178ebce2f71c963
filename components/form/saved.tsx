import { useEffect, useRef } from 'react'

/**
 * Says that something is saved, to the eye and to the ear; empty before, so that a screen reader hears it change. The
 * form may be gone, and the button that had the focus with it: the keyboard goes on from here, not from the page's top.
 */
export function Saved({ sentence }: { readonly sentence: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sentence === '') return
    line.current?.scrollIntoView({ block: 'center' })
    if (document.activeElement === document.body) line.current?.focus({ preventScroll: true })
  }, [sentence])
  return (
    <p ref={line} role="status" tabIndex={-1} className="font-medium text-form focus:outline-none">
      {sentence}
    </p>
  )
}
