'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const PAUSE = 1500

/** Stands where counts are still being made, and asks for the page again until they are there. */
export function Recount({ children }: { readonly children: string }) {
  const router = useRouter()
  useEffect(() => {
    const again = setInterval(() => router.refresh(), PAUSE)
    return () => clearInterval(again)
  }, [router])
  return (
    <p role="status" className="py-2 text-soft">
      {children}
    </p>
  )
}
