'use client'
import { useTranslations } from 'use-intl/react'
import type { Area } from './typed-words.ts'

/**
 * The words of one area in the person's language: `words('skip')`, `words('found', { count: 3 })`. Imported as `#words`,
 * which is this in the browser and `words-on-server.ts` in a server component, so that one component serves both.
 */
export const useWords = <Of extends Area>(area: Of) => useTranslations(area)
