import { cookies } from 'next/headers'
import { cache } from 'react'
import { LOOK_COOKIES, type Look, lookOf } from './look.ts'

/** How the pages look to this person, asked once a request. */
export const currentLook = cache(async (): Promise<Look> => {
  const kept = await cookies()
  return lookOf(kept.get(LOOK_COOKIES.scheme)?.value, kept.get(LOOK_COOKIES.contrast)?.value)
})
