import {
  type FindingRow,
  type FindingRule,
  type FindingStory,
  firstOfEach,
  least,
  most,
  pairKey,
  quoteOf,
} from './finding.ts'

/** In one article a part is larger than its whole; or every reading of the part is larger than every reading of the whole. */
export const partOutgrowsWhole: FindingRule = {
  id: 'part-outgrows-whole',
  label: 'A part larger than its whole',
  asks: true,
  means: 'More are counted in a part than in the whole that holds it: 14 children among 12 dead.',
  find: (story) => [...inOneArticle(story), ...acrossArticles(story)],
  fires: [
    [{ text: 'The council said 12 people were killed in Ardal, including 14 children.' }],
    [
      {
        text: 'Police said 12 people were killed in Ardal. Later police said that 14 children had been killed in Ardal.',
      },
    ],
    [{ text: 'Twelve people were killed in Ardal.' }, { text: 'Fourteen children were killed in Ardal.' }],
    [{ text: 'The ministry said 200 people had been displaced in Karnia, among them 260 children.' }],
  ],
  not: [
    [{ text: 'The council said 12 people were killed in Ardal, including four children.' }],
    [{ text: 'At least 12 people were killed in Ardal, including 14 children.' }],
    [{ text: 'Twelve people were killed in Ardal.' }, { text: 'Fourteen children were killed in Belen.' }],
    [{ text: 'Twelve people were killed in Ardal.' }, { text: 'Fourteen children were injured in Ardal.' }],
    [{ text: 'Twelve people were killed in Ardal.' }, { text: 'Fourteen attackers were killed in Ardal.' }],
  ],
}

function inOneArticle({ pairs }: FindingStory) {
  const outgrown = pairs.filter(({ whole, part }) => least(part) > most(whole))
  return firstOfEach(outgrown, pairKey).map(({ whole, part, wholeRow, partRow }) => ({
    rows: [wholeRow.key, partRow.key],
    claims: [whole.claim.id, part.claim.id],
    because: `${quoteOf(part)} are counted among ${quoteOf(whole)}, and are more.`,
  }))
}

function acrossArticles({ rows, wholes, pairs }: FindingStory) {
  const paired = new Set(pairs.filter(({ whole, part }) => least(part) > most(whole)).map(pairKey))
  return rows.flatMap((partRow) =>
    (wholes.get(partRow.key) ?? []).flatMap((wholeRow) => {
      const [part, whole] = [smallest(partRow), largest(wholeRow)]
      if (!part || !whole || least(part) <= most(whole)) return []
      if (paired.has(`${wholeRow.key} ${partRow.key}`)) return []
      return {
        rows: [wholeRow.key, partRow.key],
        claims: [whole.claim.id, part.claim.id],
        because: `Every count of the part, at least ${quoteOf(part)}, is above every count of the whole, at most ${quoteOf(whole)}.`,
      }
    }),
  )
}

const smallest = ({ readings }: FindingRow) => [...readings].sort((a, b) => least(a) - least(b))[0]
const largest = ({ readings }: FindingRow) => [...readings].sort((a, b) => most(b) - most(a))[0]
