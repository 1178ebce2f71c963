/** A key as it is printed: `Ctrl K`, `g s`, `↓`. */
export function PrintedKey({ of }: { readonly of: string }) {
  return (
    <span dir="ltr" className="whitespace-nowrap">
      {of.split(/[ +](?=.)/).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one key keep their places
        <kbd key={place}>{SIGNS.get(part) ?? part}</kbd>
      ))}
    </span>
  )
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['Escape', 'Esc'],
])
