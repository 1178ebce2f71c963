/** Words beside the glyphs: what state a row is in. */
export const marks = {
  state: {
    open: 'open',
    decided: 'decided',
    pending: 'pending',
    stale: 'stale',
    reopened: 'reopened',
  },
}
