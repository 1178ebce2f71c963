/** Elements that begin a new line; everything else runs on within its paragraph. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const UNSEEN = new Set('HEAD NOSCRIPT SCRIPT STYLE TEMPLATE SVG'.split(' '))

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** A part of a page in, its lines out: one a paragraph, heading, list item or caption, spaces made single. */
export function linesOf(root: Node): string[] {
  const lines = ['']
  collect(root, lines)
  return lines.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim()).filter((line) => line !== '')
}

function collect(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT_NODE) lines.push((lines.pop() ?? '') + (child.textContent ?? ''))
    if (child.nodeType !== ELEMENT_NODE || UNSEEN.has(child.nodeName.toUpperCase())) continue
    const breaks = BLOCKS.has(child.nodeName.toUpperCase())
    if (breaks || child.nodeName.toUpperCase() === 'BR') lines.push('')
    collect(child, lines)
    if (breaks) lines.push('')
  }
}
