import { decide } from './decide.ts'
import { type TypedDecision, typedDecision } from './decision-form.ts'
import { TOLL } from './test-row.ts'

export const EDITOR = { name: 'M. R.' }
export const RANGE = { kind: 'range', low: '704', high: '826' }

/** A form on the toll, as a browser sends it. */
export function formOf(fields: Partial<TypedDecision>): FormData {
  const form = new FormData()
  const all = {
    figure: TOLL.figure.key,
    version: TOLL.version,
    request: 'r1',
    rationale: 'One monitor, three moments.',
  }
  for (const [name, value] of Object.entries({ ...all, ...fields })) form.set(name, value)
  return form
}

/** What is kept of the toll decided as a range. */
export function payloadOf() {
  const result = decide({ rows: [TOLL] }, typedDecision(formOf(RANGE)), EDITOR)
  if (result.status !== 'decided') throw new Error(result.status)
  return result.done.payload
}
