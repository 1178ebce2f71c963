import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly className?: string
  /** Gets what ties the input to its label, its help and its error. */
  readonly children: (tie: Tie) => ReactNode
  readonly name: string
  /** Where two forms of a page have a field of this name. */
  readonly id?: string
}

export type Tie = {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

/** A label, an input, a line of help, and where needed the sentence that says what is wrong with it. */
export function Field({ label, help, error, className = '', children, name, id = `field-${name}` }: Props) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error !== undefined,
      })}
      {help && (
        <p id={`${id}-help`} className="text-2xs text-soft">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-medium text-warn">
          {error}
        </p>
      )}
    </div>
  )
}
