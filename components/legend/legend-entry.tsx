import { useWords } from '#words'

type Example = readonly { readonly text: string; readonly published?: string; readonly outlet?: string }[]

type Props = {
  readonly id: string
  readonly name: React.ReactNode
  readonly means: string
  readonly fires: readonly Example[]
  readonly not: readonly Example[]
}

/**
 * One rule: what it means, texts that show it, and texts that look alike and do not. They are its tests too, and stand in
 * the language of the rules, which is English.
 */
export function LegendEntry({ id, name, means, fires, not }: Props) {
  const said = useWords('legend')
  return (
    <section
      id={id}
      aria-labelledby={`${id}-name`}
      className="grid max-w-5xl gap-x-8 border-t border-rule py-3 sm:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <h3 id={`${id}-name`} className="font-semibold">
        {name}
      </h3>
      <div>
        <p>{means}</p>
        {fires.length > 0 && (
          <details>
            <summary className="text-soft" aria-label={said('examplesOf', { id })}>
              {said('examples')}
            </summary>
            <Examples title={said('fires')} of={fires} />
            {not.length > 0 && <Examples title={said('not')} of={not} />}
          </details>
        )}
      </div>
    </section>
  )
}

function Examples({ title, of }: { readonly title: string; readonly of: readonly Example[] }) {
  return (
    <>
      <h4 className="kicker mt-2">{title}</h4>
      <ul lang="en" dir="ltr">
        {of.map((texts) => (
          <li
            key={texts.map(({ text, published }) => `${published} ${text}`).join(' / ')}
            className="border-b border-rule py-1.5"
          >
            {texts.map(({ text, published, outlet }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two articles of an example may say the same words.
              <p key={i} dir="auto" className="words whitespace-pre-line">
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
