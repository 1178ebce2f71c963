import { createHash } from 'node:crypto'
import type { Prisma } from './generated/client.ts'

/** A text as it comes from a file or a paste. */
export type NewText = { readonly bytes: Uint8Array; readonly text: string }

/**
 * Free of NUL and of halved surrogate pairs. Databases cut or change both on their own, and then every quote behind them
 * would stand at another place than its anchor says; so they go before anything is counted.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** Stores a text where it is not stored yet, within the transaction of the act that brings it; gives its id. */
export async function storeText(tx: Prisma.TransactionClient, { bytes, text }: NewText): Promise<string> {
  const words = storable(text)
  const plain = sha256(bytes)
  // An .html file that was once handed in as .txt has the same bytes and other words: both are kept.
  for (const id of [plain, `${plain}-${sha256(words)}`]) {
    const stored = await tx.text.findUnique({ where: { id }, select: { text: true } })
    if (stored?.text === words) return id
    if (stored) continue
    await tx.text.create({ data: { id, bytes: Uint8Array.from(bytes), text: words, storedAt: new Date() } })
    return id
  }
  throw new Error(`Two texts have the hash ${plain}.`)
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
