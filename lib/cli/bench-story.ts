import { join } from 'node:path'
import type { ArticleText } from '#lib/claims/types.ts'
import { readFolder } from './collate-input.ts'
import { ROOT } from './root.ts'

/**
 * One event in as many articles as one likes, each of about 250 claims. Nothing is drawn by lot. Every article tells what
 * the seeds' five texts tell, so that rows of that are as long as the story; it goes on with some of a small stock of other
 * texts, so that rows of those are shared by a few dozen; and each words and counts a little otherwise than its neighbours.
 */
export type BenchStory = { readonly title: string; readonly articles: readonly ArticleText[] }

/** Texts beside the core: how many there are, and how many of them an article goes on with. */
const STOCK = 32
const BESIDE = 4
/** About one text in so many of a corpus goes into the stock, so that it is of many events. */
const STRIDE = 10

export async function benchStory(size: number, texts: readonly string[]): Promise<BenchStory> {
  const { title, articles } = await readFolder(join(ROOT, 'seeds', 'hama-2024'))
  const core = articles.map(({ text }) => text)
  const stock = Array.from({ length: STOCK }, (_, i) => texts[(i * STRIDE) % texts.length] ?? '')
  return { title, articles: Array.from({ length: size }, (_, nth) => article(nth, core, stock)) }
}

function article(nth: number, core: readonly string[], stock: readonly string[]): ArticleText {
  const beside = Array.from({ length: BESIDE }, (_, i) => stock[(nth * 3 + i * 5) % stock.length] ?? '')
  const turn = nth % core.length
  const parts = [...core.slice(turn), ...core.slice(0, turn), ...beside]
  const file = `${String(nth).padStart(3, '0')}.txt`
  return {
    id: file,
    file,
    text: recounted(reworded(parts.join('\n\n'), nth), nth),
    outlet: `Outlet ${nth}`,
    title: null,
    published: `2024-12-0${4 + (nth % 3)}`,
    agency: null,
  }
}

/** Before these words another adverb stands in each article, so that not all are copies of one; quotations stay as they are. */
const BEFORE =
  /(?<=\p{Ll} )(?:was|were|has|had|have|is|are|that|with|who|which|while|but|and|to|by|from|the|a|in|on|for|as)(?= \p{Ll})/gu
const ADVERBS = 'also indeed clearly openly plainly duly equally visibly simply surely'.split(' ')

function reworded(text: string, nth: number): string {
  let at = 0
  const adverb = () => ADVERBS[(nth * 7 + ++at * (3 + (nth % 11))) % ADVERBS.length]
  let quoted = false
  return text
    .split(/([“”"])/)
    .map((part) => {
      if (part === '“' || part === '”' || part === '"') quoted = part === '"' ? !quoted : part === '“'
      return quoted ? part : part.replaceAll(BEFORE, (found) => `${adverb()} ${found}`)
    })
    .join('')
}

/** Every fifth number from 32 up is a little higher: days of a month and years stay. */
const COUNTED = /(?<![\d.,:-])(?:3[2-9]|[4-9]\d|[1-9]\d\d)(?![\d.,:-])/g

function recounted(text: string, nth: number): string {
  let at = 0
  return text.replaceAll(COUNTED, (number) => {
    at++
    return (nth + at * 3) % 5 === 0 ? String(Number(number) + 1 + (nth % 7)) : number
  })
}
