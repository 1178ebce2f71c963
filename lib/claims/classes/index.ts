import { agree } from './agree.ts'
import type { ClassRule } from './class.ts'
import { conflict } from './conflict.ts'
import { converted } from './converted.ts'
import { copyError } from './copy-error.ts'
import { estimates } from './estimates.ts'
import { granularity } from './granularity.ts'
import { internal } from './internal.ts'
import { quoteDrift } from './quote-drift.ts'
import { rounded } from './rounded.ts'
import { spelling } from './spelling.ts'
import { update } from './update.ts'

/** In the order of the match: the first that fits a pair is its class. */
export const CLASSES: readonly ClassRule[] = [
  agree,
  converted,
  granularity,
  rounded,
  spelling,
  internal,
  quoteDrift,
  update,
  copyError,
  estimates,
  conflict,
]
