import { Combobox } from '@base-ui/react/combobox'
import { useWords } from '#words'
import type { NamedRow } from './row-forms.ts'

type Props = {
  readonly rows: readonly NamedRow[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly error: string | undefined
}

/** So many are listed at once; typing finds the others. */
const LISTED = 60

/** Another row of the board, found by a part of its name. */
export function RowChoice({ rows, chosen, onChoose, error }: Props) {
  const said = useWords('rows')
  return (
    <Combobox.Root
      items={rows}
      limit={LISTED}
      value={rows.find(({ key }) => key === chosen) ?? null}
      onValueChange={(row: NamedRow | null) => onChoose(row?.key ?? '')}
      itemToStringLabel={({ label }: NamedRow) => label}
      isItemEqualToValue={(a: NamedRow, b: NamedRow) => a.key === b.key}
      autoHighlight
    >
      <div>
        <label htmlFor="row-choice" className="mb-1 block font-semibold">
          {said('form.to')}
        </label>
        <Combobox.Input
          id="row-choice"
          className="field-input"
          aria-describedby={error ? 'row-choice-error' : 'row-choice-help'}
          aria-invalid={error !== undefined}
        />
        <p id="row-choice-help" className="text-2xs text-soft">
          {said('form.toHelp')}
        </p>
        {error && (
          <p id="row-choice-error" className="font-medium text-warn">
            {error}
          </p>
        )}
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="row-layer" align="start" sideOffset={2}>
          <Combobox.Popup className="row-list row-list-wide">
            <Combobox.Empty>
              <p className="px-2 py-1 text-soft">{said('form.noRow')}</p>
            </Combobox.Empty>
            <Combobox.List>
              {(row: NamedRow) => (
                <Combobox.Item key={row.key} value={row} className="row-item">
                  {row.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
