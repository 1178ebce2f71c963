/** Words beside the glyphs: what kind of difference a row shows, what state it is in, and when something was done. */
export const marks = {
  /** The tag under which numbers and dates are written. */
  format: 'en-GB',
  /** Between the names of a list. */
  comma: ', ',
  class: {
    internal: 'internal',
    conflict: 'conflict',
    'copy-error': 'copy error',
    'quote-drift': 'quote drift',
    estimates: 'estimates',
    update: 'update',
    spelling: 'spelling',
    rounded: 'rounded',
    granularity: 'granularity',
    converted: 'converted',
    agree: 'agree',
    single: 'single',
  },
  state: {
    open: 'open',
    decided: 'decided',
    pending: 'pending',
    stale: 'stale',
    reopened: 'reopened',
  },
}
