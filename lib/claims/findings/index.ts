import type { FindingRule } from './finding.ts'
import { laterLower } from './later-lower.ts'
import { partOutgrowsWhole } from './part-outgrows-whole.ts'
import { partStandsStill } from './part-stands-still.ts'
import { partsAddUp } from './parts-add-up.ts'
import { partsExceedWhole } from './parts-exceed-whole.ts'
import { restOfWhole } from './rest-of-whole.ts'
import { sameNumberElsewhere } from './same-number-elsewhere.ts'

/** What an editor asks about first, then what is only told. */
export const FINDINGS: readonly FindingRule[] = [
  partsExceedWhole,
  partOutgrowsWhole,
  laterLower,
  sameNumberElsewhere,
  partStandsStill,
  partsAddUp,
  restOfWhole,
]
