type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * What was pressed, as the list of keys writes it: `j`, `N`, `?`, `Ctrl+k`, `Shift+ArrowDown`; null for a key that is
 * only held with others. A letter of another alphabet counts as the Latin one on the same key.
 */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (ONLY_HELD.has(key)) return null
  const named = key === ' ' ? 'Space' : latin(key, code, shiftKey)
  // What a sign is typed with is part of the sign; AltGr too.
  const isSign = named.length === 1
  const held = [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey && !isSign ? ['Alt'] : []),
    ...(shiftKey && !isSign ? ['Shift'] : []),
  ]
  return [...held, named].join('+')
}

const ONLY_HELD: ReadonlySet<string> = new Set([
  ...['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Unidentified', 'Process'],
])

function latin(key: string, code: string, shifted: boolean): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (!letter || key.length !== 1 || key.codePointAt(0) === undefined || key <= '\u024f') return key
  return shifted ? letter : letter.toLowerCase()
}
