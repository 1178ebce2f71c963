import { type CopyRule, type CopyText, nameOf, SHOWN, type Tie } from './copy-rule.ts'
import { figuresOf, inOrder, pairsSharing } from './same-figures.ts'

/** Figures in the same order that two texts of one agency share at least: an agency sends more than one text on an event. */
const FIGURES = 3

const bothCredit = (a: CopyText, b: CopyText) => a.agencies.find((agency) => b.agencies.includes(agency))

function ties(texts: readonly CopyText[]): Tie[] {
  const figures = texts.map(figuresOf)
  const keys = texts.map(({ agencies }, i) =>
    agencies.flatMap((agency) => (figures[i] ?? []).map(({ key }) => `${agency} ${key}`)),
  )
  return pairsSharing(keys, FIGURES).flatMap(([first, second]) => {
    const [a, b] = [texts[first], texts[second]]
    const agency = a && b && bothCredit(a, b)
    if (!agency) return []
    const same = inOrder(figures[first] ?? [], figures[second] ?? [])
    if (same.length < FIGURES) return []
    const because = `${nameOf(a)} and ${nameOf(b)} both name ${agency} and state ${same.length} figures in the same order`
    const shown = same
      .slice(0, SHOWN)
      .map(({ first, second }) => ({ first: first.span, second: second.span }))
    return [{ first, second, because, shown }]
  })
}

const FIRST =
  'At least 12 people were killed and 30 injured in Ardal on Monday. Nearly 400 people were evacuated. The bridge opened in 1954.'
const REWORDED =
  'In Ardal 12 persons died on Monday, with injuries to 30 more people. Evacuated: almost 400 residents. Opened in 1954, the bridge is gone.'

export const creditLine: CopyRule = {
  id: 'credit-line',
  means: 'Both texts credit one agency, and state the same figures in the same order.',
  ties,
  fires: [
    [
      { agency: 'AFP', text: FIRST },
      { agency: 'AFP', text: REWORDED },
    ],
    [
      { text: `ARDAL (Reuters) - ${FIRST}` },
      { text: `${REWORDED}\n(Reporting by Reuters; editing by our desk)` },
    ],
    [{ outlet: 'AFP', text: FIRST }, { text: `${REWORDED}\n© AFP 2024` }],
    [{ text: `${FIRST}\nWith additional reporting by AP` }, { text: `ARDAL (AP) - ${REWORDED}` }],
  ],
  not: [
    [
      { agency: 'AFP', text: FIRST },
      { agency: 'Reuters', text: REWORDED },
    ],
    [
      { agency: 'AFP', text: FIRST },
      {
        agency: 'AFP',
        text: 'In Belen the harbour stayed shut for 3 days. The ferry of 1954 was towed away.',
      },
    ],
    [{ text: FIRST }, { text: `${REWORDED}\nReporting by AFP` }],
  ],
}
