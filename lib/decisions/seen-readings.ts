import type { Evidence } from './decision.ts'
import type { BoardToDecide } from './row-to-decide.ts'

/** A reading as a row's version keeps it: enough to say later which one came or went. */
type Seen = { readonly article: string; readonly printed: string; readonly mark: string }

/** One reading in, its piece of a version out. `mark` changes with anything that a decision could stand on. */
export const seenReading = ({ anchor, value }: Evidence, mark: string): string =>
  [anchor.article, value, mark].map(packed).join(':')

/** What came and what went from one version's readings to another's: "new: 850 (The Post); gone: 727 (The Herald)". */
export function changesBetween(seen: string, now: string, board: BoardToDecide): string {
  const [before, after] = [unpacked(seen), unpacked(now)]
  const came = without(after, before, sameReading)
  const went = without(before, after, sameReading)
  const changes = [
    ['new', without(came, went, sameCell)],
    ['gone', without(went, came, sameCell)],
    ['with another hedge, origin or moment', came.filter((one) => went.some((two) => sameCell(one, two)))],
  ] as const
  return changes.flatMap(([what, readings]) => listed(what, readings, board)).join('; ')
}

function listed(what: string, readings: readonly Seen[], board: BoardToDecide): readonly string[] {
  const names = new Set(readings.map(({ article, printed }) => `${printed} (${nameOf(article, board)})`))
  return names.size > 0 ? [`${what}: ${[...names].join(', ')}`] : []
}

function nameOf(id: string, { articles = [], withdrawn = [] }: BoardToDecide): string {
  const article = [...articles, ...withdrawn].find((one) => one.id === id)
  return article ? (article.outlet ?? article.title ?? article.file) : id
}

type Same = (a: Seen, b: Seen) => boolean

const sameCell: Same = (a, b) => a.article === b.article && a.printed === b.printed
const sameReading: Same = (a, b) => sameCell(a, b) && a.mark === b.mark

const without = (readings: readonly Seen[], others: readonly Seen[], same: Same): readonly Seen[] =>
  readings.filter((one) => !others.some((two) => same(one, two)))

/** A version comes back through a form: what is no reading in it is passed over. */
function unpacked(readings: string): readonly Seen[] {
  return readings.split(',').flatMap((piece) => {
    const [article, printed, mark] = piece.split(':').map(plain)
    return article && printed && mark ? [{ article, printed, mark }] : []
  })
}

/** The signs that part a version's pieces may stand in none of them. */
const packed = (text: string): string =>
  text.replace(/[%.,:]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

const plain = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
