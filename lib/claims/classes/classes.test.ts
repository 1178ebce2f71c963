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

/** The class that has no rule: it is what classify.ts says of a row that one article alone states. */
const SINGLE: Pick<ClassRule, 'id' | 'fires' | 'not'> = {
  id: 'single',
  fires: [
    [
      {
        text: 'Police said 12 people were killed in Ardal. By evening the 12 people killed in Ardal had been named.',
      },
      { text: 'The council met in the old hall.' },
    ],
    [{ text: 'The new bridge cost $2.5 million.' }, { text: 'The new bridge was opened with music.' }],
    [{ text: 'The dam lies 25 miles south of Belen.' }, { text: 'The dam was built by the army.' }],
    [
      { text: 'The flood destroyed 40 houses in Ardal.' },
      { text: 'The flood destroyed 40 houses in Belen.' },
    ],
    [{ text: 'The treaty was signed in 1998.' }, { text: 'The treaty still holds.' }],
  ],
  not: [
    [
      { text: 'Police said 12 people were killed in Ardal.' },
      { text: 'Twelve people were killed in Ardal, police said.' },
    ],
    [
      {
        text: 'The flood destroyed 40 houses in Ardal, the mayor said.\n\nThe flood destroyed 46 houses in Ardal.',
      },
    ],
    [
      { text: 'The dam lies 25 miles south of Belen.' },
      { text: 'The dam lies about 40 kilometres south of Belen.' },
    ],
  ],
}

for (const { id, fires, not } of [...CLASSES, SINGLE]) {
  describe(id, () => {
    test.each(fires.map((texts) => [told(texts), texts] as const))('%s', (_, texts) => {
      expect(classesIn(texts)).toContain(id)
    })
    test.each(not.map((texts) => [told(texts), texts] as const))('not: %s', (_, texts) => {
      expect(classesIn(texts)).not.toContain(id)
    })
  })
}

test.each(CLASSES.map((rule) => [rule.id, rule] as const))(
  '%s has four examples that fire and two that do not',
  (_, rule) => {
    expect(rule.fires.length).toBeGreaterThanOrEqual(4)
    expect(rule.not.length).toBeGreaterThanOrEqual(2)
  },
)

test('every class but single has a rule, and each stands once', () => {
  expect(new Set(CLASSES.map(({ id }) => id)).size).toBe(CLASSES.length)
})

test('an article that says two things in one place has the place named once', () => {
  const because = (text: string) =>
    compare({ title: 'An example' }, [
      { id: 'a.txt', file: 'a.txt', text, outlet: 'The Post', title: null, published: null, agency: null },
    ]).figures.find((figure) => figure.class === 'internal')?.because
  const dam = (distance: string) => `The dam lies ${distance} kilometres south of Belen, engineers said.`
  expect(because(`${dam('25')}\n\nThe valley was cleared on Friday.\n\n${dam('40')}`)).toBe(
    'The Post prints “40 kilometres” and “25 kilometres” in its body.',
  )
  expect(
    because('Prices up 17 percent in Karnia\n\nThe Central Bank said prices rose by 12 percent in Karnia.'),
  ).toBe('The Post prints “17 percent” in its headline and “12 percent” in its body.')
})
