import { isWords, printedAlike } from '../same-words.ts'
import { thingGroup } from '../words/thing-groups.ts'
import { type ClassRule, stated } from './class.ts'

export const agree: ClassRule = {
  id: 'agree',
  rule: 'same-value',
  means: 'The same value everywhere; where the hedge differs, both are shown.',
  fits: ({ a, b }) => {
    if (isWords(a.claim)) return printedAlike(a.claim, b.claim)
    if (a.claim.kind !== 'date' && thingGroup(a.unit ?? '') !== thingGroup(b.unit ?? '')) return false
    if (a.point !== null || b.point !== null) return a.point === b.point && a.claim.value === b.claim.value
    return a.low === b.low && a.high === b.high
  },
  because: ({ a }, readings) => {
    const hedges = new Set(readings.map(({ claim }) => claim.hedge))
    return `Every reading has ${stated(a)}${hedges.size > 1 ? ', hedged differently' : ''}.`
  },
  fires: [
    [
      { text: 'Police said 12 people were killed in Ardal.' },
      { text: 'In Ardal, 12 people were killed, police said.' },
    ],
    [
      { text: 'The cabinet approved a 50-percent raise in teachers’ pay.' },
      { text: 'The cabinet approved a 50% pay hike for teachers.' },
    ],
    [
      { text: 'Police said at least 12 people were killed in Ardal.' },
      { text: 'Police said 12 people were killed in Ardal.' },
    ],
    [
      { text: 'Hundreds of people fled Ardal.' },
      { text: 'Hundreds of residents watched. Hundreds of people fled Ardal.' },
    ],
    [
      { text: 'The new bridge cost $2.5 million, the council said.' },
      { text: 'According to the council, the new bridge cost 2.5 million dollars.' },
    ],
    [
      { text: 'The treaty was signed on 4 May 1998.' },
      { text: 'The treaty, signed on May 4, 1998, still holds.' },
    ],
  ],
  not: [
    [
      { text: 'Police said 12 people were killed in Ardal.' },
      { text: 'Doctors said 13 people were killed in Ardal.' },
    ],
    [
      { text: 'Police said 12 people were killed in Ardal.' },
      { text: 'Police said 12 people were injured in Ardal.' },
    ],
    [{ text: 'The trial began in June 2019.' }, { text: 'The trial began on 12 June 2019.' }],
  ],
}
