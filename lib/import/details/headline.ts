/** Words that the names of papers and stations end in or consist of; "- Police" after a headline names no paper. */
const PAPER =
  /(?:^The [A-Z]|\b(?:News|Times|Post|Guardian|Tribune|Herald|Telegraph|Journal|Mail|Star|Sun|Independent|Mirror|Express|Standard|Gazette|Chronicle|Observer|Today|Daily|Magazine|Review|Jazeera|BBC|CNN|NBC|CBS|ABC|NPR|NDTV|DW|RT|Reuters|Bloomberg|Spiegel|Monde)\b|\.(?:com|org|net|co\.uk)$)/
const TAIL = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{2,40})$/

/** "Town falls to rebels - The Guardian" in, the title and the outlet out; the whole line and null where it names none. */
export function splitHeadline(line: string): { readonly title: string; readonly outlet: string | null } {
  const [, title, outlet] = TAIL.exec(line) ?? []
  if (title === undefined || outlet === undefined || !PAPER.test(outlet)) return { title: line, outlet: null }
  const words = outlet.split(' ')
  const capitalised = words.every((word) => /^[\p{Lu}\d&]|^(?:of|and|the)$|\./u.test(word))
  return words.length <= 5 && capitalised ? { title, outlet } : { title: line, outlet: null }
}
