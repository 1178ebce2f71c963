import { type CopyRule, type CopyText, nameOf, SHOWN, type Tie } from './copy-rule.ts'
import { figuresOf, inOrder, pairsSharing, type Stated } from './same-figures.ts'

/** So many figures that few others state, in one order, are no chance: each reporter asks other people in another order. */
const FIGURES = 5
/** Of all rare figures that both state, so many keep their order. */
const ORDERED = 0.75
/** Among fewer texts nothing tells which figure is rare. */
const FEWEST_TEXTS = 4
/** A figure is rare that only two texts state, or no more than this share of them. */
const RARE_SHARE = 1 / 3
/** Of each text the figures that few of the others state. */
function rareFigures(texts: readonly CopyText[]): Stated[][] {
  const all = texts.map(figuresOf)
  const stated = new Map<string, number>()
  for (const { key } of all.flat()) stated.set(key, (stated.get(key) ?? 0) + 1)
  const most = Math.max(2, Math.floor(texts.length * RARE_SHARE))
  return all.map((figures) => figures.filter(({ key }) => (stated.get(key) ?? 0) <= most))
}

function ties(texts: readonly CopyText[]): Tie[] {
  if (texts.length < FEWEST_TEXTS) return []
  const rare = rareFigures(texts)
  const keys = rare.map((figures) => figures.map(({ key }) => key))
  return pairsSharing(keys, FIGURES).flatMap(([first, second]) => {
    const [a, b] = [texts[first], texts[second]]
    const [own, others] = [rare[first] ?? [], rare[second] ?? []]
    const known = new Set(keys[first])
    const both = others.filter(({ key }) => known.has(key)).length
    const same = inOrder(own, others)
    if (!a || !b || same.length < FIGURES || same.length < ORDERED * both) return []
    const because = `${nameOf(a)} and ${nameOf(b)} state ${same.length} figures in the same order that few others state`
    const shown = same
      .slice(0, SHOWN)
      .map(({ first, second }) => ({ first: first.span, second: second.span }))
    return [{ first, second, because, shown }]
  })
}

const OTHERS = [
  { text: 'At least 12 people were killed in Ardal, police said. The mayor called it a dark day.' },
  { text: 'Twelve people were killed when the dam of Ardal broke. Help came from Belen.' },
]
const FIRST =
  'The dam of Ardal broke and killed 12 people. It held 340 million litres and stood 61 metres high. Repairs in 1987 cost $14 million. The village of 2,150 people had asked for 45 pumps.'
const REWORDED =
  'Twelve died at Ardal. Some 340 million litres were behind the wall, 61 metres in height. In 1987 mending it took $14 million. For the 2,150 people of the place 45 pumps had been asked.'
const IN_ORDER =
  'Ardal counts 12 dead. Behind the wall, 61 metres high, lay 340 million litres. It was mended in 1987 for $14 million. The 2,150 people had wanted 45 pumps.'
const SHUFFLED =
  'Forty-five pumps had been wanted for the 2,150 people of Ardal, where 12 died. In 1987 repairs took $14 million. The wall of 61 metres kept 340 million litres.'
const SHOP =
  'The fire in Belen burned 27 shops. It took 160 firefighters and 38 engines. The market of 1911 had 420 stalls. Insurers paid $75 million.'
const SHOP_REWORDED =
  'Of 27 shops nothing is left in Belen. Fighting the fire were 160 firefighters with 38 engines. The market, built in 1911, had 420 stalls, and $75 million was paid.'
const NOT_BURNED =
  'The pier opened in 1931. It is 310 metres long. The town has 8,400 people. Its ferry takes 95 cars and costs $19 million.'
const NOT_BURNED_REWORDED =
  'In 1931 the pier was opened. Its length is 310 metres. In the town live 8,400 people. The ferry that carries 95 cars has cost $19 million.'

export const rewordedCopy: CopyRule = {
  id: 'reworded-copy',
  means: 'Both texts state the same figures in the same order, and few others of the story state them.',
  ties,
  fires: [
    [{ text: FIRST }, { text: REWORDED }, ...OTHERS],
    [{ text: FIRST }, { text: IN_ORDER }, ...OTHERS],
    [{ text: SHOP }, { text: SHOP_REWORDED }, ...OTHERS],
    [{ text: NOT_BURNED }, { text: NOT_BURNED_REWORDED }, ...OTHERS],
  ],
  not: [
    [{ text: FIRST }, { text: SHUFFLED }, ...OTHERS],
    [{ text: FIRST }, { text: REWORDED }, { text: IN_ORDER }, { text: `Ardal mourns. ${IN_ORDER}` }],
    [{ text: FIRST }, { text: REWORDED }],
  ],
}
