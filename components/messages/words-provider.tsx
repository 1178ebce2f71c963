'use client'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { Messages } from './en/index.ts'
import type { LocaleId } from './languages.ts'

type Props = {
  readonly locale: LocaleId
  readonly dir: 'ltr' | 'rtl'
  readonly messages: Omit<Messages, 'legend'>
  readonly children: ReactNode
}

/** Gives the components that run in the browser the words and the direction of the person's language. */
export function WordsProvider({ locale, dir, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <DirectionProvider direction={dir}>{children}</DirectionProvider>
    </IntlProvider>
  )
}
