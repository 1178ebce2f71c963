import type { Locator, Page } from '@playwright/test'
import { evidence, openBoard, openToll, rowOf, STORY } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { expectReadable } from './readable.ts'

const PAPER = 'Digest of a newspaper report'
const AFP = 'Digest of an AFP report'

async function openTexts(page: Page): Promise<void> {
  await openBoard(page)
  await page.getByRole('link', { name: 'Side by side' }).first().click()
  await page.getByRole('heading', { name: 'Side by side', level: 1 }).waitFor()
  await choose(page, 1, AFP)
  await choose(page, 2, PAPER)
}

async function choose(page: Page, place: number, name: string): Promise<void> {
  const list = page.getByLabel(`Article ${place}`)
  const option = await list.getByRole('option', { name }).textContent()
  await list.selectOption(option)
  await expect(list.getByRole('option', { name })).toHaveJSProperty('selected', true)
  await expect(textOf(page, name)).toBeVisible()
}

const textOf = (page: Page, name: string): Locator => page.getByRole('region', { name: `Text of ${name}` })
const claimOf = (page: Page, article: string, words: string): Locator =>
  textOf(page, article).getByRole('link', { name: words })
const panel = (page: Page): Locator => page.getByRole('complementary')

async function openClaim(page: Page, article: string, words: string): Promise<void> {
  await claimOf(page, article, words).click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
}

test('two articles stand side by side, and a figure is lit in both', async ({ page }) => {
  await openTexts(page)
  await claimOf(page, AFP, '727 people').hover()
  await expect(claimOf(page, AFP, '727 people')).toHaveClass(/lit/)
  await expect(claimOf(page, PAPER, '704 people')).toHaveClass(/lit/)
  await expect(page.getByText(/^Killed, Syria.*update.*727.*704/)).toBeVisible()
  await choose(page, 3, "Digest of a news site's report")
  await expect(page.getByRole('region', { name: /^Text of/ })).toHaveCount(3)
  await expect(textOf(page, AFP).locator('.shared').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: /^Text of/ })).toHaveCount(3)
})

test('the texts are scrolled together, so that one figure stands at one height, until they are let go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await openTexts(page)
  const heights = async () => {
    const boxes = await Promise.all(
      [claimOf(page, AFP, '727 people'), claimOf(page, PAPER, '704 people')].map((words) =>
        words.boundingBox(),
      ),
    )
    return Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 1000))
  }
  await claimOf(page, AFP, '727 people').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect.poll(heights).toBeLessThan(3)
  const other = () => textOf(page, PAPER).evaluate((pane) => pane.scrollTop)
  await textOf(page, AFP).hover()
  await page.mouse.wheel(0, 3000)
  const end = await textOf(page, PAPER).evaluate((pane) => pane.scrollHeight - pane.clientHeight)
  await expect.poll(other).toBeGreaterThanOrEqual(end - 2)
  await page.getByLabel('Scroll together').uncheck()
  await textOf(page, AFP).hover()
  await page.mouse.wheel(0, -3000)
  await expect.poll(() => textOf(page, AFP).evaluate((pane) => pane.scrollTop)).toBe(0)
  expect(await other()).toBeGreaterThanOrEqual(end - 2)
})

test('a claim is corrected: the row is another, it says by whom, and it is undone', async ({ page }) => {
  await openTexts(page)
  await openClaim(page, PAPER, '704 people')
  await panel(page).getByText('Correct this claim').click()
  await panel(page).getByLabel('Value').fill('7O7')
  await panel(page).getByRole('button', { name: 'Save the correction' }).click()
  await expect(panel(page).getByText(/^This is not a number/)).toBeVisible()
  await expect(panel(page).getByLabel('Value')).toHaveValue('7O7')
  await panel(page).getByLabel('Value').fill('707')
  await panel(page)
    .getByRole('form', { name: 'Correct this claim' })
    .getByLabel('Reason')
    .fill('The wire says 707.')
  await panel(page).getByRole('button', { name: 'Save the correction' }).click()
  await expect(panel(page).getByText('The desk corrected “704 people”: Value: 704 → 707')).toBeVisible()
  await expect(panel(page).getByText('The wire says 707.')).toBeVisible()
  await page.getByRole('link', { name: STORY }).click()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell')).toContainText(['707'])
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').filter({ hasText: 'corrected' })).toContainText(
    '707',
  )
  await openToll(page)
  await expect(
    evidence(page)
      .getByText(/^The desk corrected “704 people”/)
      .first(),
  ).toBeVisible()
  await evidence(page).getByRole('link', { name: 'Side by side' }).click()
  await expect(page.getByRole('region', { name: /^Text of/ })).toHaveCount(4)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(panel(page).getByRole('heading', { name: '707' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Undo' }).click()
  await expect(panel(page).getByText(/corrected “704 people”/)).toHaveCount(0)
  await page.getByRole('link', { name: STORY }).click()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell')).toContainText(['704'])
})

test('what is typed into a correction and not saved survives a reload', async ({ page }) => {
  await openTexts(page)
  await openClaim(page, PAPER, '704 people')
  await panel(page).getByText('Correct this claim').click()
  await panel(page).getByLabel('Origin').fill('the coast guard')
  await page.reload()
  await expect(panel(page).getByLabel('Origin')).toHaveValue('the coast guard')
})

test('words that are no claim are said to be none, stay marked, and are a claim again when that is undone', async ({
  page,
}) => {
  await openTexts(page)
  await openClaim(page, PAPER, '704 people')
  await panel(page).getByText('Not a claim', { exact: true }).click()
  await panel(page).getByRole('button', { name: 'Say that it is not a claim' }).click()
  await expect(panel(page).getByText('The desk said that “704 people” is not a claim')).toBeVisible()
  await expect(claimOf(page, PAPER, '704 people')).toHaveClass(/rejected/)
  await panel(page).getByRole('button', { name: 'Undo' }).click()
  await expect(claimOf(page, PAPER, '704 people')).not.toHaveClass(/rejected/)
})

test('selected words become a claim with a row of its own, and leave it when that is undone', async ({
  page,
}) => {
  await openTexts(page)
  await textOf(page, PAPER).evaluate((pane) => {
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf('troops') ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + 'troops'.length)
      return
    }
  })
  await page.getByRole('button', { name: 'Add these words as a claim' }).click()
  await expect(panel(page).getByLabel('Words of the article')).toHaveValue('troops')
  await panel(page).getByRole('button', { name: 'Add the claim' }).click()
  await expect(panel(page).getByText(/^This is not a number/)).toBeVisible()
  await panel(page).getByLabel('Value').fill('5,000')
  await panel(page).getByLabel('Measure').fill('Deployed')
  await panel(page).getByLabel('Of whom or what').fill('soldiers')
  await panel(page).getByRole('button', { name: 'Add the claim' }).click()
  await expect(claimOf(page, PAPER, 'troops')).toBeVisible()
  await claimOf(page, PAPER, 'troops').click()
  await expect(panel(page).getByText('The desk added “troops” as a claim')).toBeVisible()
  await expect(panel(page).getByRole('link', { name: /^Soldiers deployed/ })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Undo' }).click()
  await expect(claimOf(page, PAPER, 'troops')).toHaveCount(0)
})

test('words that are typed and stand nowhere, or often, are sent back', async ({ page }) => {
  await openTexts(page)
  await page.getByRole('button', { name: 'Add a claim' }).last().click()
  const add = async (words: string) => {
    await panel(page).getByLabel('Words of the article').fill(words)
    await panel(page).getByRole('button', { name: 'Add the claim' }).click()
  }
  await add('nobody wrote this')
  await expect(panel(page).getByText(/^These words are not in the article/)).toBeVisible()
  await add('the')
  await expect(panel(page).getByText(/stand in the article more than once/)).toBeVisible()
  await add('704 people')
  await expect(panel(page).getByText(/are a claim of this kind already/)).toBeVisible()
})

test('the texts are read, a claim opened and closed with the keyboard alone', async ({ page }) => {
  await openTexts(page)
  await claimOf(page, AFP, '727 people').focus()
  await page.keyboard.press('ArrowRight')
  await expect(claimOf(page, PAPER, '704 people')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(claimOf(page, AFP, '727 people')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(claimOf(page, AFP, '727 people')).toBeFocused()
  const strip = page.getByRole('toolbar', { name: `Where ${AFP} differs` })
  await strip.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(strip.getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(textOf(page, AFP).getByRole('link').and(page.locator(':focus'))).toHaveCount(1)
})

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const) {
  test.describe(`${colorScheme}, ${width} wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } })
    test('texts side by side can be read by everybody', async ({ page }) => {
      await openTexts(page)
      await expectReadable(page)
      await openClaim(page, AFP, '727 people')
      await panel(page).getByText('Correct this claim').click()
      await expectReadable(page)
      await panel(page).getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Add a claim' }).first().click()
      await expectReadable(page)
    })
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the texts are still read, chosen, and a claim opened', async ({ page }) => {
    await openBoard(page)
    await page.getByRole('link', { name: 'Side by side' }).first().click()
    await page.getByLabel('Article 1').selectOption(`A · ${AFP}`)
    await page.getByLabel('Article 2').selectOption(`C · ${PAPER}`)
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page.getByRole('region', { name: /^Text of/ })).toHaveCount(2)
    await claimOf(page, AFP, '727 people').click()
    await expect(panel(page).getByRole('link', { name: /^Killed, Syria/ })).toBeVisible()
  })
})
