import type { Page } from '@playwright/test'
import {
  decideRange,
  evidence,
  figureLink,
  fillRange,
  openBoard,
  openToll,
  paste,
  rowOf,
  saveDecision,
} from './desk.ts'
import { expect, test } from './fixtures.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' })
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' })

test('a figure is gone to by a part of its name', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('Control+k')
  await palette(page).getByRole('combobox').fill('syria killed')
  await expect(palette(page).getByRole('option', { name: /^Killed, Syria/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
  await expect(
    evidence(page)
      .getByRole('heading', { name: /illed, Syria/ })
      .first(),
  ).toBeVisible()
})

test('who presses Enter before the server has answered goes to what the words say', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('option', { name: /^Killed, Syria/ })).toBeVisible()
  await page.route('**/palette?q=*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await route.continue()
  })
  await palette(page).getByRole('combobox').fill('syria killed')
  await page.keyboard.press('Enter')
  await expect(
    evidence(page)
      .getByRole('heading', { name: /illed, Syria/ })
      .first(),
  ).toBeVisible()
})

test('letters typed before the palette has come stand in its box, and do nothing to the board', async ({
  page,
}) => {
  await openBoard(page)
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mud')
  await expect(palette(page).getByRole('combobox')).toHaveValue('mud')
  await page.keyboard.type('dy')
  await expect(palette(page).getByRole('combobox')).toHaveValue('muddy')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toHaveValue('')
})

test('a filter, a page and a story are gone to from anywhere', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('Control+k')
  await palette(page).getByRole('combobox').fill('articles disagree')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/show=differ/)
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page.getByRole('heading', { name: 'Legend', level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await palette(page).getByRole('combobox').fill('hama')
  await expect(palette(page).getByRole('option', { name: /fall of Hama/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /fall of Hama/, level: 1 })).toBeVisible()
})

test('a key is given away, does what it was given to, and is given back', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('?')
  const next = sheet(page).getByRole('button', { name: /^Next row: / })
  await next.click()
  await page.keyboard.press('k')
  await expect(sheet(page).getByText('k is taken already: Previous row.')).toBeVisible()
  await next.click()
  await page.keyboard.press('s')
  await expect(sheet(page).getByText('Next row: the key is now s.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await page.reload()
  await page.keyboard.press('s')
  const first = page.getByRole('rowheader').getByRole('link').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('j')
  await expect(first).toBeFocused()
  await page.keyboard.press('?')
  await sheet(page).getByRole('button', { name: 'Give all keys back' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(first).not.toBeFocused()
})

test('a letter in a reason moves nothing', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  const reason = evidence(page).getByLabel('Reason', { exact: true })
  await reason.fill('')
  await reason.pressSequentially('jk?gl')
  await expect(reason).toHaveValue('jk?gl')
  await expect(sheet(page)).toHaveCount(0)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })
    test('the language and the look are chosen in the foot, and stay', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'العربية' }).click()
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.getByRole('heading', { name: 'القصص', level: 1 })).toBeVisible()
      await page.getByRole('button', { name: 'داكن', exact: true }).click()
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
      await page.goto('/legend')
      await expect(page.getByRole('heading', { name: 'دليل الرموز', level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.getByRole('heading', { name: 'Legend', level: 1 })).toBeVisible()
    })
  })
}

test('the history tells who decided what and why, and takes it back', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await page.getByRole('link', { name: 'History', exact: true }).click()
  const first = page.getByRole('main').getByRole('listitem').filter({ hasText: 'M. Reyes decided' })
  await expect(first).toContainText('decided 704–826 for “Killed, Syria')
  await expect(first).toContainText('One monitor kept counting')
  const people = page.getByRole('navigation', { name: 'What is shown' }).getByRole('list').first()
  await expect(people.getByRole('listitem')).toHaveText([
    'Done by',
    'everybody',
    'M. Reyes (1)',
    'Collate (5)',
  ])
  await page.getByRole('link', { name: /^Decisions/ }).click()
  await expect(page).toHaveURL(/kind=decide/)
  await expect(page.getByText('1 act of 6, the newest first')).toBeVisible()
  await first.getByRole('button', { name: /^Undo act/ }).click()
  await expect(first).toContainText('Undone since.')
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  await expect(rowOf(page, 'Killed, Syria')).toContainText('open')
})

test('a decision that is sent while the connection is lost is kept, and goes when it is back', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page)
  await page.context().setOffline(true)
  await saveDecision(page)
  await expect(page.getByText(/^The connection is lost/)).toBeVisible()
  await page.context().setOffline(false)
  await expect(evidence(page).getByText('Saved: 704–826')).toBeVisible()
  await expect(page.getByText(/^The connection is lost/)).toHaveCount(0)
})

test('a board of one article says what it waits for', async ({ page }) => {
  await page.goto('/stories/new')
  await paste(page, 'Ferry sinks\n\nTwo people were killed on Saturday, the coast guard said.\n')
  await page.getByLabel('Title of the story').fill('The ferry')
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByText(/^One article alone/)).toBeVisible()
})

test('a row is decided with the keyboard alone', async ({ page }) => {
  await openBoard(page)
  await page.keyboard.press('n')
  await expect(page.locator('a[data-row]:focus')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await evidence(page).getByRole('radio').first().waitFor()
  await page.keyboard.press('d')
  await expect(evidence(page).locator('.decision-form input[type=radio]:focus')).toHaveCount(1)
  await page.keyboard.press('e')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(figureLink(page, 'Displaced')).toBeFocused()
})

test('after a decision the keyboard goes on to the next row that needs one, and reads it from its top', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await expect(evidence(page).getByText('Saved: 704–826')).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.locator('a[data-row]:focus')).toHaveText(/^Displaced/)
  await expect(evidence(page).getByRole('heading', { name: /^Killed, Syria/ })).toHaveCount(0)
  await expect.poll(() => evidence(page).evaluate((pane) => pane.scrollTop)).toBe(0)
})
