import type { AskedWhatIf } from '#lib/board/what-if.ts'
import { printDate } from '#lib/decisions/print-date.ts'
import type { useWords } from '#words'

type Said = ReturnType<typeof useWords<'rows'>>

/** "The Evening Post, family B, everything before 5 Dec 2024, 14:00": what is left out, in words. */
export function leftOutInWords({ without, before }: AskedWhatIf, said: Said, comma: string): string {
  const named = without.map((one) => {
    const [kind, name] = [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]
    return kind === 'family' ? said('whatIf.familyIs', { letter: name }) : said('whatIf.outletIs', { name })
  })
  return [...named, ...(before ? [said('whatIf.beforeIs', { moment: moment(before) })] : [])].join(comma)
}

const moment = (iso: string): string =>
  [printDate(iso.slice(0, 10)), iso.slice(11, 16)].filter(Boolean).join(', ')
