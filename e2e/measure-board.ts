import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './browser.ts'

/**
 * A program of the benchmark: opens a large board in a real browser, scrolls it both ways, moves through its rows with the
 * evidence open, and prints what it saw as JSON. Its words are the server's address and the story's id.
 */
const [address = '', story = ''] = process.argv.slice(2)
const found = await findBrowser()
if ('sentence' in found) throw new Error(found.sentence)
const env = Object.fromEntries(
  Object.entries({ ...process.env, ...found.env }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  ),
)
const browser = await chromium.launch({ executablePath: found.program, env })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
const emptyPage = await shownAfter(page, `${address}/stories/new`, 'main')
const firstRows = await shownAfter(page, `${address}/stories/${story}`, 'tr[data-figure]')
await page.waitForFunction(
  () => Number(document.querySelector('.board')?.getAttribute('aria-rowcount')) > 1000,
)
const idle = await scrolled(page, 0, 0)
const down = await scrolled(page, 90, 0)
const across = await scrolled(page, 40, 50)
process.stdout.write(
  JSON.stringify({
    nodes: Math.max(down.nodes, across.nodes),
    slowFrames: (down.slow + across.slow) / 2,
    slowIdle: idle.slow,
    firstRows,
    emptyPage,
    keyToEvidence: await keyPress(page),
  }),
)
await browser.close()

/** Milliseconds until something stands on the page; the second time, when everything has started up. */
async function shownAfter(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url)
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(selector).first().waitFor()
  return performance.now() - began
}

/** While the pane is scrolled by so many pixels a frame: the percentage of frames over 33 ms, the most elements in the table. */
function scrolled(page: Page, down: number, across: number): Promise<{ slow: number; nodes: number }> {
  return page.evaluate(
    async ([down, across]) => {
      const pane = document.querySelector('.board-pane')
      if (!pane) throw new Error('There is no board.')
      let last = await new Promise(requestAnimationFrame)
      let [over, nodes] = [0, 0]
      for (let frame = 0; frame < 180; frame++) {
        pane.scrollTop += frame < 120 ? down : -down
        pane.scrollLeft += frame < 120 ? across : -across
        const now = await new Promise(requestAnimationFrame)
        if (now - last > 33.4) over += 1
        last = now
        nodes = Math.max(nodes, pane.querySelectorAll('table *').length)
      }
      return { slow: (over / 180) * 100, nodes }
    },
    [down, across] as const,
  )
}

/** Median of twelve moves with the evidence open: from the key to the heading of another row. */
async function keyPress(page: Page): Promise<number> {
  await page.locator('a[data-row]').first().click()
  await page.locator('#evidence-heading').waitFor()
  const times: number[] = []
  for (let move = 0; move < 12; move++) {
    times.push(
      await page.evaluate(async () => {
        const before = document.querySelector('#evidence-heading')?.textContent
        const began = performance.now()
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
        while (document.querySelector('#evidence-heading')?.textContent === before) {
          await new Promise((resolve) => setTimeout(resolve, 1))
          if (performance.now() - began > 5000) break
        }
        return performance.now() - began
      }),
    )
  }
  return times.sort((a, b) => a - b)[6] ?? Number.NaN
}
