import { preload } from 'react-dom'

/** The letters of most texts. A page that is drawn before they are there moves when they come, and a reader loses the line. */
const FACES = [
  new URL('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url),
  new URL(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    import.meta.url,
  ),
]

/** Asks the browser for the two faces of the interface and of the articles with the page itself. */
export function preloadFonts(): void {
  for (const { href } of FACES) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
