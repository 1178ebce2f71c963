import { describe, expect, test } from 'vitest'
import { readBytes } from './read-bytes.ts'

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const readPage = (source: string) => readBytes('page.html', new TextEncoder().encode(source))

const SENTENCE =
  'The monitor counts <b>727&nbsp;people</b> killed in Syria, 111 of them civilians, it said on Thursday, and more.'
const ARTICLE = `<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Rebels take Hama</h1><p>${SENTENCE}</p><h2>Toll</h2><p>No fighting since 2020 has been as heavy,<br>it added, with some more words in the same breath.</p></article><footer>About us</footer>`

describe('a saved web page', () => {
  test('gives its paragraphs as lines, the headline first, without menus', () => {
    expect(readPage(page('<title>Rebels take Hama</title>', ARTICLE))).toMatchObject({
      text: [
        'Rebels take Hama',
        'The monitor counts 727 people killed in Syria, 111 of them civilians, it said on Thursday, and more.',
        'Toll',
        'No fighting since 2020 has been as heavy,',
        'it added, with some more words in the same breath.',
      ].join('\n\n'),
    })
  })

  test('says outlet, title, time, address and agency in its head', () => {
    const head = [
      '<title>Rebels take Hama | The Daily Example</title>',
      '<meta property="og:site_name" content="The Daily Example">',
      '<meta property="article:published_time" content="2024-12-05T14:00:00Z">',
      '<meta name="author" content="Agence France-Presse">',
      '<link rel="canonical" href="https://example.org/hama">',
    ].join('')
    expect(readPage(page(head, ARTICLE))).toMatchObject({
      details: {
        outlet: 'The Daily Example',
        title: 'Rebels take Hama',
        published: '2024-12-05T14:00:00Z',
        agency: 'AFP',
        url: 'https://example.org/hama',
      },
    })
  })

  test('says them in its linked data where the head is bare', () => {
    const data = {
      headline: 'Rebels take Hama',
      datePublished: '2024-12-05',
      publisher: { name: 'The Daily Example' },
      author: [{ name: 'Reuters' }],
    }
    const head = `<script type="application/ld+json">{ broken</script><script type="application/ld+json">${JSON.stringify({ '@graph': [{}, data] })}</script>`
    expect(readPage(page(head, ARTICLE))).toMatchObject({
      details: {
        outlet: 'The Daily Example',
        title: 'Rebels take Hama',
        published: '2024-12-05',
        agency: 'Reuters',
      },
    })
  })

  test('may be a snippet, and its address may be nonsense', () => {
    expect(readPage('<link rel="canonical" href="javascript:alert(1)"><p>3 dead, police say.</p>')).toEqual({
      status: 'read',
      text: '3 dead, police say.',
      details: {},
    })
  })

  test('is decoded by what it declares', () => {
    const bytes = Uint8Array.from(
      '<meta charset="iso-8859-1"><p>Trois morts au caf\u00e9, dit-on.</p>',
      (l) => l.charCodeAt(0),
    )
    expect(readBytes('page.html', bytes)).toMatchObject({ text: 'Trois morts au café, dit-on.' })
  })

  test('is well-formed even where it names half of a pair', () => {
    const read = readPage('<p>3 dead &#xD83D; police say.</p>')
    expect(read.status === 'read' && read.text.isWellFormed()).toBe(true)
  })

  test.each([
    ['nested without end', '<div>'.repeat(5000)],
    ['of nothing but tags', '<p>'.repeat(100_000)],
    ['of nothing but angles', '<'.repeat(500_000)],
  ])('is refused where it is %s, before it costs minutes', (_, source) => {
    expect(readPage(source)).toEqual({
      status: 'refused',
      reason: 'page.html has too many elements, or too deep ones, to be read as an article.',
    })
  })

  test('of scripts alone is empty', () => {
    expect(readPage(page('', '<script>let dead = 3</script>'))).toEqual({
      status: 'refused',
      reason: 'page.html is empty.',
    })
  })
})
