/** A small drawn sign. It never stands alone: the word beside it says the same. */
export function Glyph({ path }: { readonly path: string }) {
  return (
    <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
