import { describe, expect, test } from 'vitest'
import type { CopyEdge } from '#lib/claims/copies/copy-edge.ts'
import type { Family } from '#lib/claims/types.ts'
import { articlesIn, type FamilyNode, familyTrees } from './family-trees.ts'

const edge = (a: string, b: string, first: CopyEdge['first'] = null): CopyEdge => ({
  a,
  b,
  rule: 'shared-runs',
  because: `${a} and ${b} share 40 words`,
  first,
  shown: [],
})
const treeOf = (articles: readonly string[], ...edges: readonly CopyEdge[]): FamilyNode => {
  const family: Family = { articles, agency: null, evidence: '', edges }
  const [tree] = familyTrees([family], new Map())
  if (!tree) throw new Error('No tree.')
  return tree.root
}
/** "afp(courier post(weekly))" */
const drawn = ({ article, below }: FamilyNode): string =>
  below.length === 0 ? article : `${article}(${below.map(drawn).join(' ')})`

describe('a family as a tree', () => {
  test('has the article at its top that came first', () => {
    const by = { article: 'post', by: 'date' } as const
    expect(drawn(treeOf(['afp', 'post'], edge('afp', 'post', by)))).toBe('post(afp)')
  })

  test('has at its top what most are tied to, where nobody says who came first', () => {
    expect(drawn(treeOf(['a', 'b', 'c'], edge('a', 'b'), edge('b', 'c')))).toBe('b(a c)')
  })

  test('holds every article once, however many ties there are', () => {
    const root = treeOf(['a', 'b', 'c', 'd'], edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('c', 'd'))
    expect([...articlesIn(root)].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('says of each tie who came first, and claims nothing where nothing says so', () => {
    const by = { article: 'afp', by: 'agency' } as const
    const root = treeOf(['afp', 'post', 'weekly'], edge('afp', 'post', by), edge('post', 'weekly'))
    const [post] = root.below
    expect(post?.tie).toMatchObject({ first: 'above', by: 'agency' })
    expect(post?.below[0]?.tie).toMatchObject({ first: 'nobody', by: null })
  })
})
