import { benchArticles } from './bench-articles.ts'
import { boardBench } from './bench-board.ts'
import { familiesGrowth } from './bench-families.ts'
import { growth, type Limit, oddTexts } from './bench-growth.ts'
import { listBench } from './bench-list.ts'
import { ours, PEERS, type Peer } from './bench-peers.ts'
import { type Reconciled, reconciling } from './bench-reconcile.ts'
import { interleaved } from './bench-timing.ts'

/**
 * `npm run bench`: how fast articles are read, beside the libraries that read parts of it, and how the time grows with the
 * text; and how long a story takes to be reconciled. Ratios of one run are judged, and the milliseconds of a story, which a
 * busy machine multiplies: exit status 1 where one is out of bounds.
 */
const ROUNDS = { before: 2, counted: 5 }

const { from, texts } = await benchArticles()
say(
  `${texts.length} articles, ${(texts.join('').length / 1e6).toFixed(1)} million characters, from ${from}\n`,
)

say(line('Articles per second', 'ours', 'theirs', 'ratio', 'wanted'))
for (const peer of PEERS) say(beside(peer))

say(`\n${line('Time of the longer text over the shorter', '', '', 'ratio', 'wanted')}`)
for (const limit of growth(texts)) say(limited(limit))
say(`\n${line('Time by the character over real articles', '', '', 'ratio', 'wanted')}`)
for (const limit of oddTexts(texts)) say(limited(limit))
say(`\n${line('Time of the larger story over the smaller', '', '', 'ratio', 'wanted')}`)
say(limited(familiesGrowth(texts)))

const { stories, ratio, atMost } = await reconciling(texts)
say(`\n${line('Reconciling articles that are read', 'claims', 'ms', '', 'wanted')}`)
for (const each of stories) say(reconciled(each))
say(limited({ name: 'ten times the claims', ratio, atMost }))

say(`\n${line('The board, on the production build', '', '', 'seen', 'wanted')}`)
const board = await boardBench()
if (board === null) process.exitCode = 1
for (const { name, seen, atMost } of board ?? []) say(limited({ name, ratio: seen, atMost }))

say(`\n${line('The list of stories', '', '', 'seen', 'wanted')}`)
const list = await listBench()
if (list === null) process.exitCode = 1
for (const { name, seen, atMost } of list ?? []) say(limited({ name, ratio: seen, atMost }))

function reconciled({ articles, claims, milliseconds, atMost }: Reconciled): string {
  const taken = Math.round(milliseconds)
  return line(`${articles} articles`, `${claims}`, `${taken}`, '', judged(taken <= atMost, `≤ ${atMost}`))
}

function beside({ name, read, atLeast, articles }: Peer): string {
  const some = texts.slice(0, articles)
  const { first, second, ratio } = interleaved(
    () => some.forEach(ours),
    () => some.forEach(read),
    ROUNDS,
  )
  const perSecond = (time: number) => ((some.length / time) * 1000).toFixed(1)
  const wanted = atLeast === null ? '' : judged(ratio >= atLeast, `≥ ${atLeast}`)
  return line(name, perSecond(first), perSecond(second), ratio.toFixed(2), wanted)
}

function limited({ name, ratio, atMost }: Limit): string {
  return line(name, '', '', ratio.toFixed(2), judged(ratio <= atMost, `≤ ${Number(atMost.toFixed(1))}`))
}

function judged(good: boolean, bound: string): string {
  if (good) return bound
  process.exitCode = 1
  return `${bound}  MISSED`
}

function line(name: string, ...cells: readonly string[]): string {
  return (name.padEnd(44) + cells.map((cell) => `  ${cell.padStart(8)}`).join('')).trimEnd()
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
