import { useEffect, useState } from 'react'

/** Pixels of one rem, which a person may have set larger: 16 until the browser has said. */
export function useRem(): number {
  const [rem, setRem] = useState(16)
  useEffect(() => {
    const said = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    if (said > 0) setRem(said)
  }, [])
  return rem
}
