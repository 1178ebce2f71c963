const FULL_NAME = /^(?:the )?(.+?)(?: for | of | on )/i

/** "Syrian Observatory for Human Rights" → "Syrian Observatory": a cell is narrow, and the evidence has the whole name. */
export function shortOrigin(origin: string): string {
  return origin.length <= 18 ? origin : (FULL_NAME.exec(origin)?.[1] ?? origin)
}
