import { describe, expect, test } from 'vitest'
import { reopen, typedReopening } from './reopen.ts'
import type { RowToDecide } from './row-to-decide.ts'
import { formOf, payloadOf } from './test-decision.ts'
import { TOLL } from './test-row.ts'

describe('reopening', () => {
  const decided: RowToDecide = {
    ...TOLL,
    decision: { seq: 7, actor: { id: 'b', name: 'B. K.' }, payload: payloadOf() },
  }
  const reopenWith = (row: RowToDecide, rationale: string) =>
    reopen({ rows: [row] }, typedReopening(formOf({ rationale })))
  test('names the decision and the words that it stood on', () => {
    expect(reopenWith(decided, 'The Observatory corrected itself.')).toMatchObject({
      status: 'reopened',
      done: { undoes: 7, payload: { anchors: [{}, {}, {}, {}] } },
    })
  })
  test('wants a reason, and something decided', () => {
    expect(reopenWith(decided, ' ')).toMatchObject({ status: 'invalid' })
    expect(reopenWith(TOLL, 'Why not?')).toMatchObject({ status: 'unknown' })
  })
})
