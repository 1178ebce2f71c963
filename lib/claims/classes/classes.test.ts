import { describe, expect, test } from 'vitest'
import { compare } from '../compare.ts'
import type { ClassId } from '../types.ts'
import type { ClassRule } from './class.ts'
import { CLASSES } from './index.ts'

/** Each class's examples are its tests: in the texts that fire some row has the class, in those that look alike none has. */
function classesIn(texts: ClassRule['fires'][number]): ClassId[] {
  const articles = texts.map(({ text, outlet = null, published = null }, i) => {
    const id = `${'abc'[i]}.txt`
    return { id, file: id, text, outlet, title: null, published, agency: null }
  })
  return compare({ title: 'An example' }, articles).figures.map((figure) => figure.class)
}

const told = (texts: ClassRule['fires'][number]) => texts.map(({ text }) => text).join(' / ')

for (const rule of CLASSES) {
  describe(rule.id, () => {
    test.each(rule.fires.map((texts) => [told(texts), texts] as const))('%s', (_, texts) => {
      expect(classesIn(texts)).toContain(rule.id)
    })
    test.each(rule.not.map((texts) => [told(texts), texts] as const))('not: %s', (_, texts) => {
      expect(classesIn(texts)).not.toContain(rule.id)
    })
  })
}

test('every class but single has a rule, and each stands once', () => {
  expect(new Set(CLASSES.map(({ id }) => id)).size).toBe(CLASSES.length)
})
