'use client'
import { Menu } from '@base-ui/react/menu'
import { type FocusEvent, useRef } from 'react'
import { useWords } from '#words'
import { ROW_FORMS, type RowForm } from './row-forms.ts'

type Props = {
  readonly anchor: HTMLElement
  readonly label: string
  readonly onChoose: (form: RowForm) => void
  readonly onClose: () => void
}

/** What can be done to a row. */
export function RowMenu({ anchor, label, onChoose, onClose }: Props) {
  const said = useWords('rows')
  const entered = useRef(false)
  // Opened by no trigger of its own, the menu takes the focus and lights nothing: Enter would be lost.
  const enterFirst = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (entered.current || target !== currentTarget) return
    entered.current = true
    currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }
  return (
    <Menu.Root open onOpenChange={(open) => open || onClose()}>
      <Menu.Portal>
        <Menu.Positioner className="row-layer" anchor={anchor} align="start" sideOffset={2}>
          <Menu.Popup
            className="row-list"
            aria-label={said('menu.title', { label })}
            finalFocus={false}
            onFocus={enterFirst}
          >
            {ROW_FORMS.map((form) => (
              <Menu.Item key={form} className="row-item" onClick={() => onChoose(form)}>
                {said(`menu.${form}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
