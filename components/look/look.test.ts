import { expect, test } from 'vitest'
import { lookOf } from './look.ts'

test('what a cookie does not say, or says in no word of ours, is as the device asks', () => {
  expect(lookOf(undefined, 'loud')).toEqual({ scheme: 'auto', contrast: 'auto' })
  expect(lookOf('dark', 'more')).toEqual({ scheme: 'dark', contrast: 'more' })
})
