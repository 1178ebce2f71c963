import type { Page } from '@playwright/test'
import { evidence, figureLink, openBoard, openToll, rowOf, STORY } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** "57 of 57": how many rows are shown. */
const found = (page: Page) => page.getByRole('search').getByRole('status')

test('five reports stand side by side, and the row of the killed says who says what', async ({ page }) => {
  await openBoard(page)
  await expect(page.getByRole('columnheader')).toContainText([
    'Figure',
    'Digest of an AFP report',
    "Digest of a broadcaster's report",
    'Digest of a syndicated feed',
    'Digest of a newspaper report',
    "Digest of a news site's report",
    'Spread',
    'Decision',
  ])
  const killed = rowOf(page, 'Killed, Syria')
  await expect(killed.getByRole('cell')).toContainText([
    '727',
    'silent',
    '826',
    '704',
    '727',
    '704–826',
    'open',
  ])
  await expect(killed.getByRole('rowheader')).toContainText('update')
  await expect(killed.getByRole('rowheader')).toContainText('1 origin · 4 outlets')
  await expect(page.getByText("A digest in Collate's own words, not the outlet's text.")).toBeVisible()
})

test('only what disagrees is shown, and the back button brings the rest back', async ({ page }) => {
  await openBoard(page)
  const all = await found(page).innerText()
  await page.getByRole('link', { name: /^Disagree/ }).click()
  await expect(page).toHaveURL(/show=differ/)
  await expect(rowOf(page, 'Killed, Syria')).toBeVisible()
  await expect(page.getByRole('rowheader').filter({ hasText: /agree|single/ })).toHaveCount(0)
  await page.goBack()
  await expect(found(page)).toHaveText(all)
})

test('a class is chosen from the menu, and stands in the address', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('button', { name: 'Class' }).click()
  await page.getByRole('checkbox', { name: /^converted/ }).check()
  await expect(page).toHaveURL(/class=converted/)
  await expect(page.getByRole('rowheader').filter({ hasText: 'converted' })).toHaveCount(1)
  await page.reload()
  await expect(page.getByRole('rowheader').filter({ hasText: 'converted' })).toHaveCount(1)
})

test('the search looks through every word of every cell', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('/')
  await page.keyboard.type('826 killed')
  await expect(page).toHaveURL(/q=826/)
  await expect(page.getByRole('rowheader').filter({ hasText: 'Killed, Syria' })).toHaveCount(1)
  await expect(found(page)).toHaveText(/^1 of \d+$/)
  await figureLink(page, 'Killed, Syria').click()
  await expect(evidence(page).getByRole('heading', { name: /^Killed, Syria/ })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Search the figures' })).toHaveValue('826 killed')
  await expect(found(page)).toHaveText(/^1 of \d+$/)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page).not.toHaveURL(/q=/)
  await expect(page.getByRole('searchbox', { name: 'Search the figures' })).toHaveValue('')
})

test('several facets are chosen, counted and sent to a colleague', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('button', { name: 'Kind' }).click()
  await page.getByRole('checkbox', { name: /^distance/ }).check()
  await page.getByRole('checkbox', { name: /^date/ }).check()
  await expect(page).toHaveURL(/kind=distance&kind=date/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Kind 2' })).toBeFocused()
  const shown = await found(page).innerText()
  await page.goto(page.url())
  await expect(found(page)).toHaveText(shown)
})

test('an address that asks for what the story has not says so, and shows the rest', async ({ page }) => {
  await openBoard(page)
  const all = await found(page).innerText()
  await page.goto(`${page.url()}?outlet=The+Gazette&hue=red`)
  await expect(page.getByText('asks for Outlet “The Gazette”')).toBeVisible()
  await expect(page.getByText('asks for “hue”')).toBeVisible()
  await expect(found(page)).toHaveText(all)
})

test('a view is saved for everybody, opened again and taken away', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('link', { name: /^Disagree/ }).click()
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Name of the view').fill('What differs')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: 'What differs' })).toBeVisible()
  await openBoard(page)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('link', { name: 'What differs' }).click()
  await expect(page).toHaveURL(/show=differ/)
  await page.getByRole('button', { name: 'Remove the view What differs' }).click()
  await expect(page.getByRole('link', { name: 'What differs' })).toHaveCount(0)
})

test('a column is hidden and another put first', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Show Digest of an AFP report' }).uncheck()
  await page.getByRole('button', { name: "Move Digest of a broadcaster's report towards the end" }).click()
  await expect(page.getByRole('columnheader')).toContainText([
    'Figure',
    'Digest of a syndicated feed',
    "Digest of a broadcaster's report",
    'Digest of a newspaper report',
    "Digest of a news site's report",
    'Spread',
    'Decision',
  ])
})

test('the print page has every row that is shown, and what the marks stand for', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('link', { name: /^Disagree/ }).click()
  const shown = (await found(page).innerText()).split(' ')[0] ?? ''
  await page.getByRole('link', { name: 'Print' }).click()
  await expect(page.getByText(new RegExp(`^${shown} of `))).toBeVisible()
  await expect(page.getByRole('rowheader').filter({ hasText: /outlet/ })).toHaveCount(Number(shown))
  await expect(page.getByText('Letters: the families of articles copied from one original')).toBeVisible()
})

test('what needs a decision stands first, and what one report alone states is folded', async ({ page }) => {
  await openBoard(page)
  await expect(page.locator('tbody').first()).toContainText('Need a decision')
  await expect(page.locator('tbody').first().getByRole('row').nth(1)).toContainText('internal')
  const hama = rowOf(page, 'Killed, Hama province')
  await expect(hama).toHaveCount(0)
  await openToll(page)
  await evidence(page)
    .getByRole('link', { name: /^Killed, Hama province/ })
    .click()
  await expect(evidence(page).getByRole('heading', { name: /^Killed, Hama province/ })).toBeVisible()
  await expect(hama).toBeVisible()
  await page.getByRole('link', { name: 'Close' }).click()
  await expect(hama.getByRole('link').first()).toBeFocused()
  await page.getByRole('link', { name: 'fold', exact: true }).first().click()
  await expect(hama).toHaveCount(0)
  await page.getByRole('link', { name: 'show', exact: true }).first().click()
  await expect(hama).toBeVisible()
})

test('on paper no column lies over another', async ({ page }) => {
  await openBoard(page)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1045, height: 720 })
  const boxes = await rowOf(page, 'Killed, Syria')
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()))
  for (const [place, box] of boxes.slice(1).entries()) {
    expect(box.left).toBeGreaterThanOrEqual(boxes[place].right - 1)
  }
  expect(boxes.at(-1).right).toBeLessThanOrEqual(1045)
})

test('the head of a column sorts by it, up and down', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute('aria-sort', 'ascending')
  const up = await page.getByRole('rowheader').allInnerTexts()
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute('aria-sort', 'descending')
  const down = await page.getByRole('rowheader').allInnerTexts()
  expect(down).not.toEqual(up)
})

test('the evidence of a row has every reading in its sentence, with its origin, and why they differ', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  const marks = evidence(page).getByRole('region', { name: 'Readings' }).locator('mark')
  await expect(marks).toHaveText([/704/, /727/, /727/, /826/])
  await expect(evidence(page).getByText('Syrian Observatory for Human Rights').first()).toBeVisible()
  await expect(evidence(page).getByText(/broadcaster's report states no figure in this row/)).toBeVisible()
  await expect(evidence(page).getByRole('link', { name: /^Civilians killed, Syria/ })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the board is still read, filtered and opened', async ({ page }) => {
    await openBoard(page)
    await page.getByRole('link', { name: /^Disagree/ }).click()
    await figureLink(page, 'Killed, Syria').click()
    await expect(evidence(page).locator('mark').first()).toBeVisible()
  })
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('the page does not run over its side, and evidence is a page of its own', async ({ page }) => {
    await openBoard(page)
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await over()).toBeLessThanOrEqual(0)
    await openToll(page)
    expect(await over()).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: 'Back to the board' }).click()
    await expect(figureLink(page, 'Killed, Syria')).toBeFocused()
  })
})

test('the list of stories says what there is and what waits', async ({ page }) => {
  await page.goto('/')
  const line = page.getByRole('row', { name: STORY })
  await expect(line.getByRole('cell')).toContainText(['5', /\d+/, /\d+/, '0', 'Collate'])
  await page.getByRole('searchbox', { name: 'Search the stories' }).fill('nowhere')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No story has these words in its title.')).toBeVisible()
})
