import type { DecisionState, ReopeningState } from '#components/evidence/decision-state.ts'
import { words } from '#components/messages/words-on-server.ts'
import type { Done } from '#lib/board/acts.ts'
import { board } from '#lib/board/board.ts'
import type { Board } from '#lib/board/types.ts'
import { type AskedWhatIf, whatIf } from '#lib/board/what-if.ts'
import { type Appended, appendAct } from '#lib/db/acts.ts'
import { namePerson, type Person } from '#lib/db/people.ts'
import { getStory } from '#lib/db/stories.ts'
import { decide } from '#lib/decisions/decide.ts'
import type { WhatIfSeen } from '#lib/decisions/decision.ts'
import type { TypedDecision } from '#lib/decisions/decision-form.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'
import { reopen, type TypedReopening } from '#lib/decisions/reopen.ts'
import { unwritableWords } from '../unwritable-words.ts'

/**
 * Judges a decision on the board as it is now and keeps it. An act on another row that came between is no reason to
 * refuse: then the board is looked at again. `asked`: what the person had left out of it.
 */
export async function keepDecision(
  story: string,
  typed: TypedDecision,
  person: Person,
  asked: AskedWhatIf,
): Promise<DecisionState> {
  const said = await words('decision')
  for (let look = 0; look < LOOKS; look++) {
    const looked = await lookAt(story, asked)
    if (!looked) return { status: 'refused', typed, sentence: said('noStory') }
    const { now, seen } = looked
    const result = decide(now, typed, person)
    if (result.status === 'invalid') return result
    if (result.status !== 'decided') return { status: 'refused', typed, sentence: result.sentence }
    const actor = { ...person, name: result.name ?? person.name }
    if (result.name !== null) {
      const named = await namePerson(person.id, result.name)
      if (named.status === 'unwritable')
        return { status: 'refused', typed, sentence: await unwritableWords(named) }
    }
    const kept = await keep(now, citing(result.done, seen), actor, typed.request)
    if (kept.status === 'unwritable')
      return { status: 'refused', typed, sentence: await unwritableWords(kept) }
    if (kept.status === 'moved') continue
    const sentence = said('saved', { what: printDecision(result.done.payload), who: actor.name ?? '' })
    return { status: 'saved', seq: kept.seq, sentence }
  }
  return { status: 'refused', typed, sentence: said('busy') }
}

/** The same for a decision that is taken back. */
export async function keepReopening(
  story: string,
  typed: TypedReopening,
  person: Person,
  asked: AskedWhatIf,
): Promise<ReopeningState> {
  const said = await words('decision')
  for (let look = 0; look < LOOKS; look++) {
    const looked = await lookAt(story, asked)
    if (!looked) return { status: 'refused', typed, sentence: said('noStory') }
    const { now } = looked
    const result = reopen(now, typed)
    if (result.status === 'invalid') return { status: 'refused', typed, sentence: result.errors.rationale }
    if (result.status !== 'reopened') return { status: 'refused', typed, sentence: result.sentence }
    const kept = await keep(now, result.done, person, typed.request)
    if (kept.status === 'unwritable')
      return { status: 'refused', typed, sentence: await unwritableWords(kept) }
    if (kept.status === 'moved') continue
    return { status: 'saved', seq: kept.seq, sentence: said('savedReopened') }
  }
  return { status: 'refused', typed, sentence: said('busy') }
}

const LOOKS = 5

type Look = { readonly now: Board; readonly seen: WhatIfSeen | null }

/** The board as the person sees it: whole, or without what was left out. */
async function lookAt(story: string, asked: AskedWhatIf): Promise<Look | null> {
  const stored = await getStory(story)
  if (!stored) return null
  const real = board(stored)
  const without = whatIf(stored, real, asked)
  return without ? { now: without.board, seen: without.seen } : { now: real, seen: null }
}

type Decided = Extract<Done, { kind: 'decide' }>

/** A decision made on a what-if keeps it. */
const citing = ({ kind, payload }: Decided, seen: WhatIfSeen | null): Decided =>
  seen ? { kind, payload: { ...payload, whatIf: seen } } : { kind, payload }

function keep(
  { id, engine, seq }: Board,
  done: Done & { readonly undoes?: number },
  actor: Person,
  request: string,
): Promise<Appended> {
  return appendAct(id, done, { actor, engine, after: seq, ...(request === '' ? {} : { requestId: request }) })
}
