import { decode } from './decode.ts'
import type { Format } from './imported.ts'

/** Markdown is kept as its text: what the desk wrote is what is quoted. A first heading is the title. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['md'],
  read(file, bytes) {
    const text = decode(file, bytes, null)
    if (typeof text !== 'string') return text
    const title = /^\s*# +(\S.*?)[ \t]*#*[ \t]*$/m.exec(text.slice(0, 1000))?.[1]
    return { status: 'read', text, details: title === undefined ? {} : { title } }
  },
}
