'use client'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useWords } from '#components/messages/use-words.ts'
import { ownItems } from './own-items.ts'
import { AT_ONCE, holdsWords, ITEM_KINDS, type PaletteItem } from './palette-item.ts'
import { useFound } from './use-found.ts'

type Props = {
  readonly story: string | null
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** One box that leads anywhere: to a figure, an article, a story, a filter of the board, or something to do. */
export function Palette({ story, typed, onType, onClose, onKeys }: Props) {
  const said = useWords('palette')
  const marks = useWords('marks')
  const router = useRouter()
  const own = useMemo(() => ownItems(story, said, marks), [story, said, marks])
  const { items: found, lost } = useFound(story, typed.trim())
  const items = [...own.filter((item) => holdsWords(item, typed.trim())), ...found]
  const groups = ITEM_KINDS.map((kind) => ({
    value: said(`kind.${kind}`),
    items: items.filter((item) => item.kind === kind).slice(0, AT_ONCE),
  })).filter((group) => group.items.length > 0)
  const choose = (item: PaletteItem) => {
    if (item.href === null) return onKeys()
    onClose()
    router.push(item.href)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="overlay-back" />
        <Dialog.Popup className="overlay palette" aria-label={said('title')}>
          <Autocomplete.Root
            open
            inline
            items={groups}
            filter={null}
            autoHighlight="always"
            keepHighlight
            value={typed}
            onValueChange={(value, { reason }) => reason !== 'item-press' && onType(value)}
            itemToStringValue={(item: PaletteItem) => item.label}
          >
            <Autocomplete.Input
              aria-label={said('search')}
              placeholder={said('search')}
              dir="auto"
              className="field-input"
            />
            <Autocomplete.Status className="palette-status">
              {lost ? said('lost') : said('found', { count: groups.flatMap((group) => group.items).length })}
            </Autocomplete.Status>
            <Autocomplete.List className="palette-list">
              {(group: (typeof groups)[number]) => (
                <Autocomplete.Group key={group.value} items={group.items}>
                  <Autocomplete.GroupLabel className="kicker pt-2 pb-0.5">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={`${item.href} ${item.label}`}
                        value={item}
                        onClick={() => choose(item)}
                        className="palette-item"
                      >
                        <span dir="auto" className="min-w-0 truncate">
                          {item.label}
                        </span>
                        <span dir="auto" className="text-soft">
                          {item.detail}
                        </span>
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
