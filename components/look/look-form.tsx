'use client'
import { useLocale } from 'use-intl/react'
import { LANGUAGES, LOCALE_COOKIE, LOCALE_IDS } from '#components/messages/languages.ts'
import { useWords } from '#components/messages/use-words.ts'
import { CONTRASTS, LOOK_COOKIES, SCHEMES } from './look.ts'
import { useLook } from './look-context.tsx'

/** Chooses the language and the look, one button a choice: a list that acts when it changes would act while arrows pass. */
export function LookForm() {
  const said = useWords('page')
  const locale = useLocale()
  const chosen = useLook()
  if (!chosen) return null
  const { look, choose } = chosen
  return (
    <form action={choose} className="flex flex-wrap gap-x-4">
      <fieldset className="flex flex-wrap gap-x-2">
        <legend className="sr-only">{said('language')}</legend>
        {LOCALE_IDS.map((id) => (
          <Choice key={id} name={LOCALE_COOKIE} value={id} lang={id} pressed={id === locale}>
            {LANGUAGES[id].name}
          </Choice>
        ))}
      </fieldset>
      <fieldset className="flex flex-wrap gap-x-2">
        <legend className="sr-only">{said('look.scheme')}</legend>
        {SCHEMES.map((scheme) => (
          <Choice key={scheme} name={LOOK_COOKIES.scheme} value={scheme} pressed={scheme === look.scheme}>
            {said(`look.${scheme}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset className="flex flex-wrap gap-x-2">
        <legend className="sr-only">{said('look.contrast')}</legend>
        {CONTRASTS.map((contrast) => (
          <Choice
            key={contrast}
            name={LOOK_COOKIES.contrast}
            value={contrast}
            pressed={contrast === look.contrast}
          >
            {said(contrast === 'auto' ? 'look.plain' : 'look.more')}
          </Choice>
        ))}
      </fieldset>
    </form>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly value: string
  readonly lang?: string
  readonly pressed: boolean
  readonly children: string
}

function Choice({ pressed, children, ...button }: ChoiceProps) {
  return (
    <button type="submit" aria-pressed={pressed} className="choice" {...button}>
      {children}
    </button>
  )
}
