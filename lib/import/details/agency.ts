import { AGENCY, agencyNamed } from './agencies.ts'
import { type DetailReader, inLines } from './detail-reader.ts'
import { labelled } from './labels.ts'

const DATELINE = new RegExp(`^(?:[^()]{0,60}\\()(${AGENCY})\\)\\s*[-–—:]`)
const OPENING = new RegExp(`^(${AGENCY})\\s*[-–—]\\s`, 'i')
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}\\s+)?(?:by\\s+)?(${AGENCY})(?![\\w-])`,
  'i',
)
const BYLINE = new RegExp(
  `^(?:by |source:\\s*|credit:\\s*|via |[-–—]\\s*)?\\(?(${AGENCY})\\)?(?:\\s*\\|.{0,40})?$|^By [^.]{3,60}[,|]\\s*(${AGENCY})$`,
  'i',
)
const ENDING = new RegExp(`[.!?"”’]\\s*(?:\\(|[-–—]\\s?)(${AGENCY})\\)?\\.?$`)
const ADDITIONAL = new RegExp(`\\b(?:reporting|material|input)s? (?:from|by) (${AGENCY})(?![\\w-])`, 'i')
const CONTRIBUTED = new RegExp(
  `^\\W*(?:The )?(${AGENCY}) (?:[a-z]+ )?(?:writers?|reporters?|journalists?)? ?[^.]{0,80}contributed`,
)
const STAFF = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|our) (${AGENCY}) (?:photographer|reporter|correspondent|journalist)s?\\b`,
)

const named = (name: string | null | undefined) => (name ? agencyNamed(name) : null)
const either = (lines: readonly string[], pattern: RegExp) => {
  for (const line of lines) {
    const found = pattern.exec(line)
    if (found) return named(found[1] ?? found[2])
  }
  return null
}

/** How a text says which agency it came through, the surest first. The credit of a picture is none: the text may be the outlet's own. */
export const AGENCY_READERS: readonly DetailReader[] = [
  {
    id: 'agency-label',
    read: ({ head }) => named(labelled(head, 'agency')),
    examples: [
      { text: 'Outlet: Paper One\nAgency: AFP\nThe army left.', gives: 'AFP' },
      { text: 'Via: Beirut\nThe army left.', gives: null },
    ],
  },
  {
    id: 'agency-dateline',
    read: ({ head }) => named(inLines(head, DATELINE) ?? inLines(head, OPENING)),
    examples: [
      { text: 'BEIRUT (Reuters) - The army left.', gives: 'Reuters' },
      { text: 'DALLAS, Texas, Dec 5 (AP) — The airline apologised.', gives: 'AP' },
      { text: 'Afp - The buses left.', gives: 'AFP' },
      { text: 'Smoke over the town. (AFP/Getty Images)\nThe army left.', gives: null },
      { text: 'The Ministry of Trade (MOT) - once feared - was closed.', gives: null },
    ],
  },
  {
    id: 'agency-copyright',
    read: ({ head, tail }) => named(inLines([...tail, ...head], COPYRIGHT)),
    examples: [
      { text: 'The army left.\n- © AFP 2024', gives: 'AFP' },
      { text: 'The army left.\nCopyright 2018 The Associated Press. All rights reserved.', gives: 'AP' },
      { text: 'The army left.\nCopyright 2018 The Apple Press.', gives: null },
    ],
  },
  {
    id: 'agency-byline',
    read: ({ head, tail }) => either([...head.slice(0, 5), ...tail.slice(0, 3)], BYLINE),
    examples: [
      { text: 'Town falls\nBy Agence France-Presse\nThe army left.', gives: 'AFP' },
      { text: 'Town falls\nBy Ann Writer, Associated Press\nThe army left.', gives: 'AP' },
      { text: 'The army left.\n(AFP)', gives: 'AFP' },
      { text: 'The army left.\nCredit: AP', gives: 'AP' },
      { text: 'Rebels wave in the square. Credit: AP\nThe army left.', gives: null },
    ],
  },
  {
    id: 'agency-ending',
    read: ({ tail }) => named(inLines(tail.slice(0, 1), ENDING)),
    examples: [
      { text: 'Town falls\nThe army left on Thursday. (AFP)', gives: 'AFP' },
      { text: 'Town falls\nThe army left on Thursday. — Reuters', gives: 'Reuters' },
      { text: 'Town falls\nHe spoke to Reuters', gives: null },
      { text: 'The army left.\nSoldiers in the square ©Ann Lens (AFP)', gives: null },
    ],
  },
  {
    id: 'reuters-sign-off',
    read: ({ tail }) =>
      tail.some((line) => /\breporting by [^;]+[;,.].{0,200}\bediting by /i.test(line)) ? 'Reuters' : null,
    examples: [
      { text: 'The army left.\n(Reporting by Ann Writer; Editing by Bob Reader)', gives: 'Reuters' },
      { text: 'The army left.\nReporting by Ann Writer in Beirut', gives: null },
    ],
  },
  {
    id: 'agency-staff',
    read: ({ text }) => named(STAFF.exec(text)?.[1]),
    examples: [
      { text: 'An AFP photographer saw the smoke.', gives: 'AFP' },
      { text: 'He told AFP that the army had left.', gives: null },
    ],
  },
  {
    id: 'agency-contributed',
    read: ({ tail }) => named(inLines(tail, ADDITIONAL) ?? inLines(tail, CONTRIBUTED)),
    examples: [
      { text: 'The army left.\nWith additional reporting from PA.', gives: 'PA' },
      { text: 'The army left.\nAssociated Press writer Ann Writer contributed to this report.', gives: 'AP' },
      { text: 'The army left.\nWith reporting from Paris.', gives: null },
    ],
  },
]
