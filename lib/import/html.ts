import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanText, decode } from './decode.ts'
import { readHtmlDetails } from './html-details.ts'
import { linesOf } from './html-lines.ts'
import { type Format, refuse } from './imported.ts'

/** Every tag and every entity becomes a node; a page of news has some five thousand, and a hostile one millions. */
const MAX_NODES = 30_000
/** The reader walks the page by recursion; no page that a person wrote is nested this deep. */
const MAX_DEPTH = 256

/** A saved web page: the article without its menus, one line a paragraph, the headline first. */
export const html: Format = {
  id: 'html',
  label: 'Web page',
  extensions: ['html', 'htm'],
  read(file, bytes) {
    const source = decode(file, bytes, declaredEncoding(bytes))
    if (typeof source !== 'string') return source
    if (tooLarge(source))
      return refuse(`${file} has too many elements, or too deep ones, to be read as an article.`)
    const { document } = parseHTML(wholePage(source))
    const details = readHtmlDetails(document)
    const body = articleLines(document)
    const headline = details.title && !body.slice(0, 3).includes(details.title) ? [details.title] : []
    return { status: 'read', text: cleanText([...headline, ...body].join('\n\n')), details }
  },
}

/** `<meta charset="windows-1252">`, its older form, or an XML declaration; UTF-16 said in ASCII can only be UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join('')
  const said =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  if (said === undefined) return null
  return /^utf-?16/i.test(said) ? 'utf-8' : said
}

/** A rough count over the tags, before anything is built: `<b>` opens, `</b>` closes. */
function tooLarge(source: string): boolean {
  if (source.split(/[<&]/, MAX_NODES + 1).length > MAX_NODES) return true
  let depth = 0
  for (const [tag, slash, name] of source.matchAll(/<(\/?)([a-z][a-z0-9]{0,30})[^<>]{0,5000}>?/gi)) {
    if (NOT_NESTED.has(name?.toLowerCase() ?? '') || tag.endsWith('/>')) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > MAX_DEPTH) return true
  }
  return false
}

/** Some never close, and some may be left open and are closed by the next of their kind. */
const NOT_NESTED = new Set(
  'br img hr meta link input source wbr area base col embed track param p li td tr th dt dd option'.split(
    ' ',
  ),
)

/** A snippet without `<html>` is a page too. */
function wholePage(source: string): string {
  return /<(?:html|body)[\s>]/i.test(source)
    ? source
    : `<!doctype html><html><head></head><body>${source}</body></html>`
}

/** The reader leaves menus and notices out; where it finds no article at all, the whole body is one. */
function articleLines(document: Document): readonly string[] {
  const whole = linesOf(document.body)
  const article = new Readability(document, { charThreshold: 200, serializer: linesOf }).parse()
  return article?.content && article.content.length > 0 ? article.content : whole
}
