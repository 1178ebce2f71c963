import { expect, test } from 'vitest'
import { keptShare } from './split-share.ts'

test('the evidence is as wide as somebody left it', () => {
  expect(keptShare('47.25')).toBe(47.25)
})

test.each([undefined, '', 'wide', 'NaN', '0', '99.5', '-20'])(
  'a cookie that says %j leaves both sides room',
  (said) => {
    expect(keptShare(said)).toBe(34)
  },
)
