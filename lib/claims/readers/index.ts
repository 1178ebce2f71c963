import type { Reader } from '../mention.ts'
import { ages } from './ages.ts'
import { dates } from './dates.ts'
import { measured } from './measured.ts'
import { people } from './people.ts'
import { percents } from './percents.ts'
import { ranks } from './ranks.ts'
import { shares } from './shares.ts'
import { spans } from './spans.ts'

/** The readers, in the order in which a find of an earlier one keeps a later one out of its words. */
export const READERS: readonly Reader[] = [dates, percents, ages, shares, measured, ranks, spans, people]
