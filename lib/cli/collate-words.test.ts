import { describe, expect, test } from 'vitest'
import { understand } from './collate-words.ts'

describe('what is asked', () => {
  test.each([
    [['extract', 'a.txt', 'b'], { command: 'extract', paths: ['a.txt', 'b'], json: false, explain: false }],
    [
      ['extract', '--json', 'a.txt', '--explain'],
      { command: 'extract', paths: ['a.txt'], json: true, explain: true },
    ],
    [['extract', '--', '--json'], { command: 'extract', paths: ['--json'], json: false, explain: false }],
    [['extract', '--jsonl'], { command: 'extract-lines' }],
    [['compare', 'hama', '--json'], { command: 'compare', folder: 'hama', json: true }],
    [['compare', '--help'], { command: 'help' }],
    [['help'], { command: 'help' }],
  ])('%j', (words, asked) => {
    expect(understand(words)).toEqual(asked)
  })
})

describe('what makes no sense, and what would', () => {
  test.each([
    [[], 'Nothing is asked: say extract or compare.'],
    [['export', 'hama'], '"export" is no command: say extract or compare.'],
    [['extract'], 'extract takes files or folders: collate extract FILE|DIR ...'],
    [['extract', '--yaml', 'a.txt'], 'extract does not know --yaml: it takes --json, --explain, --jsonl.'],
    [['extract', '-j', 'a.txt'], 'extract does not know -j: it takes --json, --explain, --jsonl.'],
    [
      ['extract', '--json=yes', 'a.txt'],
      'extract does not know --json=yes: it takes --json, --explain, --jsonl.',
    ],
    [['extract', '--jsonl', 'a.txt'], 'extract --jsonl reads stdin and takes no files and no other option.'],
    [['extract', '--jsonl', '--json'], 'extract --jsonl reads stdin and takes no files and no other option.'],
    [['compare'], 'compare takes one story folder: collate compare DIR [--json]'],
    [['compare', 'a', 'b'], 'compare takes one story folder: collate compare DIR [--json]'],
    [['compare', 'a', '--explain'], 'compare does not know --explain: it takes --json.'],
  ])('%j', (words, sentence) => {
    expect(understand(words)).toEqual({ command: 'nonsense', sentence })
  })
})
