/** Words that the names of papers and stations end in or consist of; "- Police" after a headline names no paper. */
const PAPER =
  /(?:^The [A-Z]|\b(?:News|Times|Post|Guardian|Tribune|Herald|Telegraph|Journal|Mail|Star|Sun|Independent|Mirror|Express|Standard|Gazette|Chronicle|Observer|Today|Daily|Magazine|Review|Jazeera|BBC|CNN|NBC|CBS|ABC|NPR|NDTV|DW|RT|Reuters|Bloomberg|Spiegel|Monde)\b|\.(?:com|org|net|co\.uk)$)/
/** Words that a paper's name ends in; of an outlet that stands alone in a line more is asked than of one after a dash. */
const LAST_WORD =
  /\b(?:News|Times|Post|Guardian|Tribune|Herald|Telegraph|Journal|Mail|Star|Sun|Independent|Mirror|Express|Standard|Gazette|Chronicle|Observer|Courier|Echo|Argus|Advertiser|Bulletin|Dispatch|Examiner|Inquirer|Enquirer|Globe|Ledger|Press|Sentinel|Weekly|Daily|Hindu|Scotsman|Jazeera|BBC|CNN|NBC|CBS|ABC|NPR|NDTV|Monde|Spiegel)(?: (?:Online|\d))?$|^[\w-]+\.(?:com|org|net|co\.uk)$/
const TAIL = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{2,40})$/

/** "Town falls to rebels - The Guardian" in, the title and the outlet out; the whole line and null where it names none. */
export function splitHeadline(line: string): { readonly title: string; readonly outlet: string | null } {
  const [, title, outlet] = TAIL.exec(line) ?? []
  if (title === undefined || outlet === undefined || !PAPER.test(outlet)) return { title: line, outlet: null }
  return isName(outlet) ? { title, outlet } : { title: line, outlet: null }
}

/** Up to five capitalised words, the last of them one that papers are called by. */
export function isOutletName(line: string): boolean {
  return LAST_WORD.test(line) && isName(line)
}

function isName(words: string): boolean {
  const all = words.split(' ')
  return all.length <= 5 && all.every((word) => /^[\p{Lu}\d&]|^(?:of|and|the)$|\./u.test(word))
}
