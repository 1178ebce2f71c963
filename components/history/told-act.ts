import { articleName } from '#components/board/board-view.ts'
import type { Act } from '#lib/board/acts.ts'
import { isRowAct, type RowAct } from '#lib/board/by-hand/row-act.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'

/** An act as a history tells it: its kind, what its sentence names, and the words that its author wrote. */
export type ToldAct = {
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly person: string
  /** Null until a name is known. */
  readonly who: string | null
  /** What the sentence of its kind names: `article`, `row`, `value`; empty where it names nothing. */
  readonly names: Readonly<Record<'article' | 'row' | 'value' | 'what', string>>
  /** An act on rows, which has a sentence of its own. */
  readonly onRows: RowAct | null
  /** Why, in the author's own words; empty where nobody said. */
  readonly reason: string
  /** The number of the act that this one undoes. */
  readonly undoes: number | null
  /** Whether a later act undoes it. */
  readonly undone: boolean
  /** Whether it can be undone here: an article that came in is withdrawn, with a reason. */
  readonly canUndo: boolean
}

/** The acts of a story in, the same as they are told out, the newest first. */
export function toldActs(acts: readonly Act[], undone: ReadonlySet<number>): readonly ToldAct[] {
  const articles = articlesIn(acts)
  const told = acts.map((act): ToldAct => {
    const off = undone.has(act.seq)
    return {
      seq: act.seq,
      kind: act.kind,
      at: act.at,
      person: act.actor.id,
      who: act.actor.name,
      names: namesIn(act, articles),
      onRows: isRowAct(act) ? act : null,
      reason: reasonIn(act),
      undoes: act.kind === 'undo' ? act.undoes : null,
      undone: off,
      canUndo: !off && act.kind !== 'add-article',
    }
  })
  return told.sort((a, b) => b.seq - a.seq)
}

/** What every article is called, the last correction first. */
function articlesIn(acts: readonly Act[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const files = new Map<string, string>()
  for (const act of acts) {
    if (act.kind === 'add-article') files.set(act.payload.article, act.payload.file)
    if (act.kind !== 'add-article' && act.kind !== 'correct-article') continue
    const { article, details } = act.payload
    names.set(article, articleName({ ...details, file: files.get(article) ?? article }))
  }
  return names
}

/** Acts of every kind name their article or their row in the same fields, so that a new kind is told without a word here. */
function namesIn(act: Act, articles: ReadonlyMap<string, string>): ToldAct['names'] {
  const article = textIn(act.payload, 'article')
  return {
    article: articles.get(article) ?? article,
    row: textIn(act.payload, 'label') || textIn(fieldIn(act.payload, 'row'), 'label'),
    value: act.kind === 'decide' ? printDecision(act.payload) : '',
    what: textIn(act.payload, 'name'),
  }
}

const reasonIn = ({ payload }: Act): string => textIn(payload, 'rationale') || textIn(payload, 'reason')

function textIn(payload: unknown, field: string): string {
  const value = fieldIn(payload, field)
  return typeof value === 'string' ? value : ''
}

function fieldIn(payload: unknown, field: string): unknown {
  return typeof payload === 'object' && payload !== null ? Reflect.get(payload, field) : undefined
}
