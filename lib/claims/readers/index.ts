import type { Reader } from '../mention.ts'
import { ages } from './ages.ts'
import { compounds } from './compounds.ts'
import { dates } from './dates.ts'
import { magnitudes } from './magnitudes.ts'
import { measured } from './measured.ts'
import { money } from './money.ts'
import { names } from './names.ts'
import { nobody } from './nobody.ts'
import { ordinals } from './ordinals.ts'
import { people } from './people.ts'
import { percents } from './percents.ts'
import { placesTaken } from './places-taken.ts'
import { quotes } from './quotes.ts'
import { ranks } from './ranks.ts'
import { rates } from './rates.ts'
import { scores } from './scores.ts'
import { shares } from './shares.ts'
import { spans } from './spans.ts'
import { things } from './things.ts'
import { timesCounted } from './times.ts'

/** The readers, in the order in which a find of an earlier one keeps a later one out of its words. */
export const READERS: readonly Reader[] = [
  dates,
  scores,
  percents,
  money,
  magnitudes,
  ages,
  rates,
  shares,
  measured,
  ranks,
  placesTaken,
  timesCounted,
  spans,
  nobody,
  people,
  ordinals,
  things,
  compounds,
  names,
  quotes,
]
