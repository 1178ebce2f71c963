import { closesAt } from './date-way.ts'
import type { Token } from './tokens.ts'

/** Things that are so many years old by having lasted: "the three-year-old civil war" is no person. */
const FOUGHT =
  /^(?:war|conflict|fighting|crisis|insurgency|uprising|rebellion|revolt|revolution|siege|blockade|campaign|truce|ceasefire|dispute|feud|standoff|occupation)$/
/** These stand before the work of a person too: "a 34-year-old government clerk". */
const LASTED =
  /^(?:regime|government|administration|parliament|law|ban|embargo|programme|program|project|company|business|firm|organisation|organization|charity|club|party|movement|tradition|building|church|mosque|temple|castle|fort|bridge|tower|house|home|ship|boat|vessel|plane|aircraft|car|case|deal|agreement|treaty|union|marriage|record|investigation|inquiry|operation|country|nation|state|city|town|statue|tree|hotel|school|hospital|prison|dam|pipeline)$/

/** Whether "old" at a token is said of such a thing, up to two words behind it. */
export function isOfThing(list: readonly Token[], old: number): boolean {
  for (let i = old + 1; i <= old + 3; i++) {
    const token = list[i]
    if (token?.type !== 'word') return false
    if (FOUGHT.test(token.lower)) return true
    if (LASTED.test(token.lower)) return closesAt(list, i + 1)
  }
  return false
}
