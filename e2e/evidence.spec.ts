import type { Page } from '@playwright/test'
import { evidence, figureLink, openBoard, openToll, rowOf, STORY } from './desk.ts'
import { expect, test } from './fixtures.ts'

const heading = (page: Page) => evidence(page).getByRole('heading', { level: 2 })
const line = (page: Page) => page.getByRole('separator', { name: 'Width of the evidence' })
const widthOf = (page: Page) => evidence(page).evaluate((pane) => pane.getBoundingClientRect().width)

test('equal readings stand together, each in its sentence with its chain and its moment', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  const readings = evidence(page).getByRole('region', { name: 'Readings' })
  await expect(readings.getByRole('heading', { level: 3 })).toContainText(['704', '727', '826'])
  await expect(readings.locator('mark')).toHaveText([/704/, /727/, /727/, /826/])
  const feed = readings.getByRole('listitem').filter({ hasText: '826 people' }).last()
  await expect(feed.getByRole('list', { name: 'Who says it' }).getByRole('listitem')).toHaveText([
    /Syrian Observatory for Human Rights/,
    'via AFP',
    'printed by Digest of a syndicated feed',
  ])
  await expect(feed).toContainText('as of 5 Dec 2024, inferred from')
})

test('the series is drawn, and a table says the same with the change from count to count', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  const series = evidence(page).getByRole('region', { name: 'Over time' })
  await expect(
    series.getByRole('img', { name: /^Syrian Observatory.*704.*727.*826/ }).locator('svg'),
  ).toBeVisible()
  await expect(series.getByRole('table').getByRole('row')).toContainText(['Value', '704', '+23', '+99'])
  await expect(series.getByText('704 → 727 is +23, +3.3%')).toBeVisible()
  await expect(series.getByText('the order is inferred from the numbers')).toBeVisible()
})

test('a row is opened where its articles disagree, though the evidence takes the room of their columns', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openBoard(page)
  const inSight = (label: string, value: string) =>
    rowOf(page, label)
      .locator('td.said', { hasText: value })
      .evaluate((cell) => {
        const place = cell.getBoundingClientRect()
        const shown = document.elementFromPoint(place.right - 4, place.top + 12)
        return shown === cell || cell.contains(shown)
      })
  await figureLink(page, 'Displaced').click()
  await expect(heading(page)).toHaveText(/^Displaced/)
  expect(await inSight('Displaced', 'hundreds of thousands')).toBe(true)
  await openToll(page)
  expect(await inSight('Killed, Syria', '826')).toBe(true)
  expect(await inSight('Killed, Syria', '704')).toBe(true)
})

test('where a clicked cell and one that disagrees have no room together, the evidence leads to the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openBoard(page)
  const cells = rowOf(page, 'Displaced').locator('td.said')
  await cells.first().click()
  await expect(heading(page)).toHaveText(/^Displaced/)
  await expect(evidence(page).getByText('Differing, and out of sight:')).toBeVisible()
  await evidence(page)
    .getByRole('button', { name: /^D Digest/ })
    .click()
  await expect(cells.last()).toBeFocused()
  await expect(evidence(page).getByText('Differing, and out of sight:')).toHaveCount(0)
})

test('what belongs to the row has its arithmetic, and copies hang on one another with what shows it', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  const related = evidence(page).getByRole('region', { name: 'Related figures' })
  await expect(related).toContainText('111 of 727 is 15.3%, which leaves 616')
  const copies = evidence(page).getByRole('region', { name: 'Copies' })
  await expect(copies.getByText(/Digest of an AFP report and .* share \d+ words/)).toBeVisible()
  await expect(copies.getByText('Which came first is not known.').first()).toBeVisible()
  await related.getByRole('link', { name: /^Civilians killed, Syria/ }).click()
  await expect(heading(page)).toHaveText(/^Civilians killed, Syria/)
  await page.goBack()
  await expect(heading(page)).toHaveText(/^Killed, Syria/)
})

test('an article that speaks of it without a number is shown with that sentence', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('/')
  await page.keyboard.type('1982')
  await figureLink(page, 'Killed, 1982').click()
  const silent = evidence(page).getByRole('region', { name: 'Silent' })
  await expect(silent).toContainText('A Digest of an AFP report speaks of it without a number.')
  await expect(silent.locator('q')).toBeVisible()
})

test('in Arabic the silent articles stand between Arabic commas', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('button', { name: 'العربية' }).click()
  await figureLink(page, 'Displaced').click()
  await expect(evidence(page).getByRole('region', { name: 'الصمت' })).toContainText(
    /B Digest of a broadcaster's report\u200f، A Digest of a syndicated feed/,
  )
})

test('the evidence is dragged wider, and is as wide again on the next visit', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  const before = await widthOf(page)
  const box = await line(page).boundingBox()
  if (!box) throw new Error('There is no line to drag.')
  await page.mouse.move(box.x + box.width / 2, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x - 150, box.y + 200, { steps: 5 })
  await page.mouse.up()
  const wide = await widthOf(page)
  expect(wide - before).toBeGreaterThan(120)
  await page.reload()
  await expect(heading(page)).toBeVisible()
  expect(Math.abs((await widthOf(page)) - wide)).toBeLessThan(2)
})

test('the line is moved with the keyboard', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  const before = await widthOf(page)
  await line(page).focus()
  await page.keyboard.press('ArrowLeft')
  expect(await widthOf(page)).toBeGreaterThan(before)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await widthOf(page)).toBeLessThan(before)
})

test('the evidence follows the arrow keys from row to row, and asks no server for it', async ({ page }) => {
  await openBoard(page)
  const fetched = page.waitForResponse((response) => response.url().includes('/evidence?'))
  await page.keyboard.press('ArrowDown')
  await fetched
  await page.keyboard.press('Enter')
  const first = await heading(page).innerText()
  await page.keyboard.press('j')
  await expect(heading(page)).not.toHaveText(first)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const second = await heading(page).innerText()
  await page.keyboard.press('ArrowDown')
  await expect(heading(page)).not.toHaveText(second)
  await page.keyboard.press('ArrowUp')
  await expect(heading(page)).toHaveText(second)
  await expect(page.getByRole('rowheader').getByRole('link', { name: second, exact: true })).toBeFocused()
  expect(asked.filter((url) => url.includes('/stories/'))).toEqual([])
  await page.keyboard.press('Escape')
  await expect(evidence(page)).toHaveCount(0)
})

test('where the connection is lost, the pane says so, and is there again after it', async ({ page }) => {
  await page.route('**/evidence?**', (route) => route.abort())
  await openBoard(page)
  await figureLink(page, 'Killed, Syria').click()
  await expect(evidence(page).getByRole('alert')).toContainText('could not be fetched')
  await page.unroute('**/evidence?**')
  await evidence(page).getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText(/^Killed, Syria/)
})

test('a link to a figure opens with its evidence in the page itself', async ({ request, page }) => {
  await openBoard(page)
  const { pathname } = new URL(page.url())
  const html = await (await request.get(`${pathname}?figure=killed%2Fpeople%2Fsyria%2F2024-11-27`)).text()
  expect(html).toContain('826 people')
  expect(html).toContain(STORY)
})

test('the evidence is asked for by name, and a nonsense answer is none', async ({ request, page }) => {
  await openBoard(page)
  const { pathname } = new URL(page.url())
  const of = (search: string) => request.get(`${pathname}/evidence${search}`)
  expect((await of('')).status()).toBe(400)
  const gone = await (await of('?figure=killed%2Fpeople%2Fatlantis')).json()
  expect(gone).toMatchObject({ rows: [], gone: ['killed/people/atlantis'] })
  expect((await request.get('/stories/no-such-story/evidence?figure=x')).status()).toBe(404)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('the evidence is a page of its own, as wide as the screen and no wider', async ({ page }) => {
    await openBoard(page)
    await openToll(page)
    await expect(line(page)).toBeHidden()
    await expect(page.getByRole('table', { name: /What each article says/ })).toBeHidden()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await expect(evidence(page).getByRole('region', { name: 'Over time' }).locator('svg')).toBeVisible()
    await page.getByRole('link', { name: 'Back to the board' }).click()
    await expect(figureLink(page, 'Killed, Syria')).toBeFocused()
  })
})
