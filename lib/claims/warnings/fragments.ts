import { foundAmong, quoted, type WarningRule } from './warning-rule.ts'

/** "…had already left. was.": between two full stops nothing but small words in lower case. What stands before is no abbreviation. */
const ORPHAN =
  /[.!?](?<=\p{L}{4}.) ((?:was|were|is|are|has|have|had|be|been|do|does|did|will|would|it|the|a|an|of|and|to|in|on|for|with|by|there)(?: (?:was|were|is|are|has|have|had|be|been|done|it|the|so|not|to|in|on|by)){0,2}\.)(?=\s|$)/uy
/** A full stop by itself behind the end of a sentence: "“We went home.” ." An ellipsis may be set so. */
const LONE_STOP = / (\.)(?<=\p{Ll}[.!?][”"] .)(?= [^.]|\n|$)/uy
/** What a dictionary says of a word: "were killed. Deaths (number)". */
const GLOSS = / (\((?:number|noun|verb|adjective|adverb|plural|singular)\))/y

export const fragments: WarningRule = {
  id: 'fragments',
  means: 'Pieces of sentences stand by themselves, as a machine translation leaves them.',
  sign: (text, { lowAfterStop, loneStops, brackets }) => {
    const printed = text.article.text
    const spans = [
      ...foundAmong(printed, ORPHAN, lowAfterStop),
      ...foundAmong(printed, LONE_STOP, loneStops),
      ...foundAmong(printed, GLOSS, brackets),
    ]
    if (spans.length === 0) return null
    spans.sort((a, b) => a.start - b.start)
    return { because: `Pieces of sentences stand by themselves: ${quoted(text, spans)}.`, spans }
  },
  fires: [
    'The river rose over the road, and most of the families had left on Monday. was.',
    'The mayor said that the old bridge had been completely closed. are.',
    'The farmer said, “We could not cross.” . He went home.',
    'The flood took many houses of Ardal, and people were killed. Deaths (number)',
    'The council met in the old hall. it was. Nobody knew.',
  ],
  not: [
    'The river rose. It was late. Nobody slept.',
    'The shop in the U.S. was closed. The council of Belen met at 5 p.m. on Monday.',
    'The mayor said he would think about it . . . and then he left.',
    '“We are cold!” wrote another woman. “It is raining.” said her son.',
  ],
}
