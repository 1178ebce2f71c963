'use server'

import { cookies } from 'next/headers'
import { CONTRASTS, LOOK_COOKIES, SCHEMES } from '#components/look/look.ts'
import { LOCALE_COOKIE, LOCALE_IDS } from '#components/messages/languages.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'

/** Keeps the language or the look that a person chose in the foot of a page; what is no choice of ours is not kept. */
export async function chooseLook(form: FormData): Promise<void> {
  await whoIsAsking('write')
  const kept = await cookies()
  for (const [name, values] of CHOICES) {
    const chosen = values.find((value) => value === form.get(name))
    if (chosen) kept.set(name, chosen, { maxAge: YEAR, sameSite: 'lax', httpOnly: true, path: '/' })
  }
}

const CHOICES: readonly (readonly [cookie: string, values: readonly string[]])[] = [
  [LOCALE_COOKIE, LOCALE_IDS],
  [LOOK_COOKIES.scheme, SCHEMES],
  [LOOK_COOKIES.contrast, CONTRASTS],
]
const YEAR = 365 * 24 * 60 * 60
