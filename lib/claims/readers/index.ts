import type { Reader } from '../mention.ts'
import { dates } from './dates.ts'
import { measured } from './measured.ts'
import { people } from './people.ts'
import { percents } from './percents.ts'
import { ranks } from './ranks.ts'

/** The readers, in the order in which a longer find of an earlier one keeps a later one out. */
export const READERS: readonly Reader[] = [dates, percents, measured, ranks, people]
