import { chordOf } from './chord.ts'
import { heardUnder, KEYS, type KeyId, keysOf } from './keys.ts'
import { ownKeys } from './own-keys.ts'

/** Several listen to one press; it is judged once, or the second of two keys would be counted twice. */
const judged = new WeakMap<KeyboardEvent, KeyId | null>()
let begun: { readonly key: string; readonly at: number } | null = null

/** Who pauses longer after the first of two keys meant something else. */
const PATIENCE = 1500

/** What a person asks for with a key; null where it is no key of ours, or a letter of a sentence. */
export function pressed(event: KeyboardEvent): KeyId | null {
  const before = judged.get(event)
  if (before !== undefined) return before
  const id = judge(event)
  judged.set(event, id)
  return id
}

function judge(event: KeyboardEvent): KeyId | null {
  const chord = chordOf(event)
  if (chord === null || (isTyping(event.target) && !chord.startsWith('Ctrl+'))) return null
  const first = begun && event.timeStamp - begun.at < PATIENCE ? begun.key : null
  begun = null
  const own = ownKeys()
  const id = (first !== null && heardUnder(`${first} ${chord}`, own)) || heardUnder(chord, own)
  if (!id && begins(chord)) begun = { key: chord, at: event.timeStamp }
  return id
}

const begins = (chord: string): boolean =>
  KEYS.some(({ id }) => keysOf(id, ownKeys()).some((key) => key.startsWith(`${chord} `)))

/** Nobody's sentence may move the board: "j" in a reason is a letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest(OVERLAID)) return true
  const input = target.closest('input')
  return input !== null && !UNTYPED.has(input.type)
}

/** What tells that something was done lies over nothing. */
const OVERLAID = 'textarea, select, [role="dialog"]:not(.row-toast), [role="menu"]'

/** A button that was ticked takes no letters. */
const UNTYPED: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'submit', 'file'])
