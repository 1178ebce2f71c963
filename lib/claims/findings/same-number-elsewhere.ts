import type { Comparable } from '../comparable.ts'
import { type FindingRow, type FindingRule, type FindingStory, quoteOf } from './finding.ts'

/**
 * A number that one article alone gives for a row, against what others give, is another article's number for something
 * else: a toll that equals the number of shelters may have been copied from the wrong line.
 */
export const sameNumberElsewhere: FindingRule = {
  id: 'same-number-elsewhere',
  label: 'The same number, of something else',
  asks: true,
  means:
    'A number that stands alone in its row is, to the last digit, another article’s number for another thing, which chance seldom makes.',
  find: (story) => {
    const elsewhere = byValue(story)
    return story.rows.flatMap((row) =>
      standingAlone(row).flatMap((alone) => {
        const twins = elsewhere.get(`${!isPersons(alone)} ${alone.point}`)
        const other = twins?.find(({ item }) => item.article !== alone.article)
        if (!other) return []
        return {
          rows: [row.key, other.row.key],
          claims: [alone.claim.id, other.item.claim.id],
          because: `${quoteOf(alone)} stands alone in “${row.label}”, and is the number of ${quoteOf(other.item)} in “${other.row.label}”.`,
        }
      }),
    )
  },
  fires: [
    [
      { text: 'The flood killed 446 people in Karnia.' },
      { text: 'The flood killed 320 people in Karnia.' },
      { text: 'The council opened 446 shelters in Karnia.' },
    ],
    [
      { text: 'In Karnia 4,460 people were displaced.' },
      { text: 'In Karnia 3,900 people were displaced.' },
      { text: 'In Karnia 3,900 people were displaced, and 4,460 houses were destroyed.' },
    ],
    [
      { text: 'Police said 327 people were arrested in Ardal.' },
      { text: 'Police said 290 people were arrested in Ardal.' },
      { text: 'Police in Ardal seized 327 rifles.' },
    ],
    [
      { text: 'The storm injured 1,204 people in Karnia.' },
      { text: 'The storm injured 980 people in Karnia.' },
      { text: 'The storm damaged 1,204 schools in Karnia.' },
    ],
  ],
  not: [
    [
      { text: 'The flood killed 446 people in Karnia.' },
      { text: 'The flood killed 446 people in Karnia.' },
      { text: 'The council opened 446 shelters in Karnia.' },
    ],
    [
      { text: 'The flood killed 400 people in Karnia.' },
      { text: 'The flood killed 320 people in Karnia.' },
      { text: 'The council opened 400 shelters in Karnia.' },
    ],
    [
      { text: 'The flood killed 446 people in Karnia.' },
      { text: 'The flood killed 320 people in Karnia.' },
      { text: 'The flood injured 446 people in Karnia.' },
    ],
    [
      { text: 'The flood killed 446 people in Karnia.' },
      { text: 'The flood killed 320 people in Karnia.' },
      { text: 'The council opened 447 shelters in Karnia.' },
    ],
    [
      { text: 'The court convicted 446 men in Karnia and 446 men were detained.' },
      { text: 'In Karnia 320 men were detained.' },
      { text: 'The judge passed 446 sentences in Karnia.' },
    ],
  ],
}

type Twin = { readonly row: FindingRow; readonly item: Comparable }

/** Persons against things. Two counts of things are often one thing under two names. */
const isPersons = ({ claim }: Comparable) => claim.unit === 'person'

/** Things of which each person has one: 529 sentences are 529 persons. */
const ONE_A_PERSON = new Set([
  ...['sentences', 'verdicts', 'charges', 'votes', 'seats', 'beds', 'cases', 'passports', 'visas', 'tickets'],
  ...['graves', 'coffins', 'jobs', 'names', 'convictions', 'claims', 'complaints'],
])

/** 4,460 and 115,000 are unlikely to meet by chance; 200, 1,500 and years are not. */
function isRare(value: number): boolean {
  const digits = String(value)
    .replace('.', '')
    .replace(/0{1,20}$/, '')
  const isYear = Number.isInteger(value) && value >= 1800 && value < 2100
  return value >= 100 && digits.length >= 3 && !isYear
}

function isCandidate({ claim, point }: Comparable): boolean {
  return (
    claim.kind === 'count' &&
    !ONE_A_PERSON.has(claim.measure) &&
    claim.hedge === 'exact' &&
    point !== null &&
    isRare(point)
  )
}

/** By what is counted, persons or things, and the number: who gives it. Two articles will do, as one of them is another's. */
function byValue({ rows }: FindingStory): Map<string, Twin[]> {
  const found = new Map<string, Twin[]>()
  for (const row of rows) {
    for (const item of row.readings.filter(isCandidate)) {
      const value = `${isPersons(item)} ${item.point}`
      const twins = found.get(value) ?? []
      if (twins.length < 2 && twins[0]?.item.article !== item.article)
        found.set(value, [...twins, { row, item }])
    }
  }
  return found
}

/** Numbers of a row that one article gives against the others. */
function standingAlone({ readings }: FindingRow): Comparable[] {
  const [first] = readings
  if (!first || readings.every(({ low, high }) => low === first.low && high === first.high)) return []
  if (areOfOneArticle(readings)) return []
  return [...Map.groupBy(readings, ({ low, high }) => `${low}-${high}`).values()].flatMap((same) =>
    areOfOneArticle(same) ? (same.find(isCandidate) ?? []) : [],
  )
}

const areOfOneArticle = (readings: readonly Comparable[]) =>
  readings.every(({ article }) => article === readings[0]?.article)
