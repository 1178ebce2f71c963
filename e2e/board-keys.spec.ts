import type { Locator, Page } from '@playwright/test'
import { evidence, openBoard, rowOf, STORY } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** "57 of 57": how many rows are shown. */
const found = (page: Page) => page.getByRole('search').getByRole('status')

/** Of the toll's row the cell of an article, from 0 in the order of the columns: 727, silent, 826, 704, 727. */
const cell = (page: Page, article: number): Locator =>
  rowOf(page, 'Killed, Syria').getByRole('cell').nth(article)

/** The reading in the evidence that belongs to the cell the keyboard is at. */
const chosen = (page: Page): Locator => evidence(page).locator('li[aria-current="true"]')

/** With the arrow keys from the top of the board to the toll. */
async function walkToToll(page: Page): Promise<void> {
  const toll = rowOf(page, 'Killed, Syria').getByRole('rowheader').getByRole('link')
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press('ArrowDown')
    if (await toll.evaluate((link) => link === document.activeElement)) return
  }
  await expect(toll).toBeFocused()
}

test('Ctrl+F searches the board, for the browser would find only what is drawn', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: 'Search the figures' })).toBeFocused()
  await page.keyboard.type('kilometers')
  await expect(found(page)).toHaveText(/^[1-9] of \d+$/)
})

test('the board is read with the keyboard alone', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('ArrowDown')
  const first = page.getByRole('rowheader').getByRole('link').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(first).not.toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(first).toBeFocused()
  const label = await first.innerText()
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(evidence(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: label, exact: true })).toBeFocused()
})

test('left and right go from article to article, and the evidence follows', async ({ page }) => {
  await openBoard(page)
  await walkToToll(page)
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 0)).toBeFocused()
  await expect(cell(page, 0)).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(chosen(page)).toContainText('826')
  await page.keyboard.press('Escape')
  await expect(evidence(page)).toHaveCount(0)
  await expect(cell(page, 2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('826')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(cell(page, 2)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 3)).toBeFocused()
  await expect(chosen(page)).toContainText('704')
  await expect(page).toHaveURL(/article=a4/)
  await page.reload()
  await expect(chosen(page)).toContainText('704')
})

test('left of the first article is the figure again, and right of the last article its decision', async ({
  page,
}) => {
  await openBoard(page)
  await walkToToll(page)
  for (let column = 0; column < 8; column++) await page.keyboard.press('ArrowRight')
  await expect(cell(page, 6)).toBeFocused()
  for (let column = 0; column < 7; column++) await page.keyboard.press('ArrowLeft')
  await expect(rowOf(page, 'Killed, Syria').getByRole('rowheader').getByRole('link')).toBeFocused()
})

test('written from right to left, the first article stands to the left of the figure', async ({
  page,
  server,
}) => {
  await page.context().addCookies([{ name: 'locale', value: 'ar', url: server.address }])
  await openBoard(page)
  await expect(page.getByRole('heading', { name: STORY, level: 1 })).toBeVisible()
  await walkToToll(page)
  await page.keyboard.press('ArrowLeft')
  await expect(cell(page, 0)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(rowOf(page, 'Killed, Syria').getByRole('rowheader').getByRole('link')).toBeFocused()
})

test('the sheet of keys says how to go from cell to cell', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('One cell to the right')).toBeVisible()
})
