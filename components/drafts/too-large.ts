const TEXT = 2 * 1024 * 1024
const ALL = 5 * 1024 * 1024

/** The field that it is about, what is too large, and what the file is called where it is one. */
export type TooLarge = {
  readonly field: 'paste' | 'files'
  readonly what: 'paste' | 'file' | 'all'
  readonly name: string
}

/** Why a form is too large to be sent; null where it is not. Asked before it is sent: a server that
 *  refuses it unread could not give back what was typed. */
export function tooLarge(form: FormData): TooLarge | null {
  const paste = form.get('paste')
  const pasted = typeof paste === 'string' ? new Blob([paste]).size : 0
  if (pasted > TEXT) return { field: 'paste', what: 'paste', name: '' }
  const files = form.getAll('files').filter((file) => file instanceof File)
  const large = files.find(({ size }) => size > TEXT)
  if (large) return { field: 'files', what: 'file', name: large.name }
  const carried = [...form].map(([, value]) => (typeof value === 'string' ? value.length : value.size))
  if (carried.reduce((sum, size) => sum + size, 0) <= ALL) return null
  return { field: files.some(({ size }) => size > 0) ? 'files' : 'paste', what: 'all', name: '' }
}
