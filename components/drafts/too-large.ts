const TEXT = 2 * 1024 * 1024
const ALL = 5 * 1024 * 1024

/** The sentence, under the field that it is about. */
export type TooLarge = { readonly paste: string } | { readonly files: string }

/** Why a form is too large to be sent, in one sentence; null where it is not. Asked before it is sent: a server that
 *  refuses it unread could not give back what was typed. */
export function tooLarge(form: FormData): TooLarge | null {
  const paste = form.get('paste')
  const pasted = typeof paste === 'string' ? new Blob([paste]).size : 0
  if (pasted > TEXT) return { paste: 'The pasted text is larger than 2 MB.' }
  const files = form.getAll('files').filter((file) => file instanceof File)
  const large = files.find(({ size }) => size > TEXT)
  if (large) return { files: `${large.name} is larger than 2 MB.` }
  const carried = [...form].map(([, value]) => (typeof value === 'string' ? value.length : value.size))
  if (carried.reduce((sum, size) => sum + size, 0) <= ALL) return null
  const sentence =
    'These texts are together larger than 5 MB; keep some of them first, and add the others after.'
  return files.some(({ size }) => size > 0) ? { files: sentence } : { paste: sentence }
}
