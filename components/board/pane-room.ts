/** A stretch of the screen from one side to the other, in pixels from its left edge. */
export type Stretch = { readonly from: number; readonly to: number }

/** Where the articles' columns can be seen: between what is held at the sides of the pane. Null where it is not drawn. */
export type PaneRoom = { readonly room: Stretch; readonly columnAt: (place: number) => Stretch }

/** All columns of articles are of one width: where one of them is says where each is, drawn or not. */
export function paneRoom(pane: HTMLElement): PaneRoom | null {
  if (!pane.checkVisibility()) return null
  const drawn = pane.querySelector('thead th.family')
  const [start, end] = [pane.querySelector('thead .pin-start'), pane.querySelector('thead .pin-end')]
  if (!drawn || !start || !end) return null
  const [column, figure, decision] = [drawn, start, end].map((cell) => cell.getBoundingClientRect())
  if (!column || !figure || !decision) return null
  const rtl = document.dir === 'rtl'
  const first = Number(drawn.getAttribute('aria-colindex')) - 2
  return {
    room: rtl ? { from: decision.right, to: figure.left } : { from: figure.right, to: decision.left },
    columnAt: (place) => {
      const from = column.left + (place - first) * column.width * (rtl ? -1 : 1)
      return { from, to: from + column.width }
    },
  }
}

/** How far the room has to move so that the stretch lies in it; the beginning of one that is longer than the room. */
export function shiftInto(stretch: Stretch, room: Stretch): number {
  if (stretch.from < room.from) return stretch.from - room.from
  return Math.max(0, Math.min(stretch.to - room.to, stretch.from - room.from))
}

/** Less than half of a column in sight is none. */
export const isInSight = ({ from, to }: Stretch, room: Stretch): boolean =>
  Math.min(to, room.to) - Math.max(from, room.from) >= (to - from) / 2
