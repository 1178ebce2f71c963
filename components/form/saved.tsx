import { useEffect, useRef } from 'react'

/** Says that something is saved, to the eye and to the ear; empty before, so that a screen reader hears it change. */
export function Saved({ sentence }: { readonly sentence: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sentence !== '') line.current?.scrollIntoView({ block: 'center' })
  }, [sentence])
  return (
    <p ref={line} role="status" className="font-medium text-form">
      {sentence}
    </p>
  )
}
