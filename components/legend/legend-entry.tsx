type Example = readonly { readonly text: string; readonly published?: string; readonly outlet?: string }[]

type Props = {
  readonly id: string
  readonly name: React.ReactNode
  readonly means: string
  readonly fires: readonly Example[]
  readonly not: readonly Example[]
}

/** One class or finding: what it means, texts that show it, and texts that look alike and do not. They are its tests too. */
export function LegendEntry({ id, name, means, fires, not }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-name`} className="max-w-3xl border-t border-rule py-3">
      <h3 id={`${id}-name`} className="font-semibold">
        {name}
      </h3>
      <p>{means}</p>
      <details>
        <summary className="text-soft">Examples</summary>
        <Examples title="Shows it" of={fires} />
        <Examples title="Looks alike, and does not" of={not} />
      </details>
    </section>
  )
}

function Examples({ title, of }: { readonly title: string; readonly of: readonly Example[] }) {
  return (
    <>
      <h4 className="kicker mt-2">{title}</h4>
      <ul>
        {of.map((texts) => (
          <li key={texts.map(({ text, published }) => `${published} ${text}`).join(' / ')} className="py-1">
            {texts.map(({ text, published, outlet }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two articles of an example may say the same words.
              <p key={i} className="words">
                {text}{' '}
                <span className="text-2xs text-soft">{[outlet, published].filter(Boolean).join(', ')}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
