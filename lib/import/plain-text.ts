import { decode } from './decode.ts'
import type { Format } from './imported.ts'

/** Plain text is kept as it is, line ends too. */
export const plainText: Format = {
  id: 'text',
  label: 'Plain text',
  extensions: ['txt'],
  read(file, bytes) {
    const text = decode(file, bytes, null)
    return typeof text === 'string' ? { status: 'read', text, details: {} } : text
  },
}
