import { SPACE, sortAt } from '../characters.ts'
import type { Span } from '../types.ts'
import { endsSentence, type WarningRule } from './warning-rule.ts'

/** A page of nothing but lines that end like no sentence is the frame around an article: captions, menus, links, other headlines. */
const FEWEST_LINES = 8
const LEAST_PROSE = 0.35
const CLOSERS = '”"’)'
const LOOKED_AT = 6
const FEWEST_WORDS = 6

const isProse = (text: string, line: Span) =>
  endsSentence(text, line, CLOSERS, LOOKED_AT) && hasGaps(text, line, FEWEST_WORDS - 1)

/** Whether a line has so many stretches of blanks. */
function hasGaps(text: string, { start, end }: Span, fewest: number): boolean {
  let gaps = 0
  let inside = false
  for (let at = start; at < end && gaps < fewest; at++) {
    const blank = sortAt(text, at) === SPACE
    if (blank && !inside) gaps++
    inside = blank
  }
  return gaps === fewest
}

export const furniture: WarningRule = {
  id: 'furniture',
  means: 'Most of the text is what stands around an article: captions, menus, links, headlines of others.',
  sign: ({ article, blocks }) => {
    if (blocks.length < FEWEST_LINES) return null
    let [prose, all] = [0, 0]
    for (const { start, end } of blocks) all += end - start
    for (const block of blocks) {
      // Most articles are known for what they are by their first paragraphs.
      if (prose >= LEAST_PROSE * all) return null
      if (isProse(article.text, block)) prose += block.end - block.start
    }
    if (prose >= LEAST_PROSE * all) return null
    const share = Math.round((100 * prose) / all)
    return {
      because: `Only ${share}% of this text is sentences: the rest may be captions, menus and links.`,
      spans: [],
    }
  },
  fires: [
    'Home\nNews\nSport\nWeather\nMost read\nThe bridge of Ardal fell on Monday at noon.\nSign in\nSubscribe now for more\nContact our desk\nTerms of use and more of it',
    [
      'Latest',
      'Ardal: the day in pictures',
      'Belen wins again',
      'Five ways to cook a trout',
      'Share',
      'Tweet',
      'Print',
      'More',
    ].join('\n\n'),
    `${'Ten photos of the flood in Ardal\n'.repeat(9)}The river rose over the road at noon.`,
    `The river rose over the road.\n${'Share this with your friends\n'.repeat(8)}`,
  ],
  not: [
    'The river rose.\n\nNobody slept.',
    `${'The river rose over the road of Ardal at four in the morning.\n\n'.repeat(9)}Share`,
    `What we know\n\n${'The mayor said that the dam had held until the morning.\n\n'.repeat(8)}`,
  ],
}
