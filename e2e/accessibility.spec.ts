import { decideRange, openBoard, openToll, paste } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { expectReadable } from './readable.ts'

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

for (const { colorScheme, width } of LOOKS) {
  test.describe(`${colorScheme}, ${width} wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } })

    test('every page can be read by everybody', async ({ page }) => {
      // Eight pages, each looked through whole.
      test.setTimeout(300_000)
      await page.goto('/')
      await expectReadable(page)
      await openBoard(page)
      await expectReadable(page)
      await openToll(page)
      await expectReadable(page)
      await decideRange(page)
      await expectReadable(page)
      await page.goto('/')
      await page.getByRole('link', { name: 'New story' }).click()
      await paste(page, 'Ferry sinks\n\nTwo people were killed on Saturday, the coast guard said.\n')
      await page.getByRole('button', { name: 'Compare these articles' }).click()
      await expect(page.getByText('Give the story a title: it is found by it.')).toBeVisible()
      await expectReadable(page)
      await page.getByLabel('Title of the story').fill('The ferry')
      await page.getByRole('button', { name: 'Compare these articles' }).click()
      await page.getByRole('columnheader').getByRole('link').nth(1).click()
      await expect(page.getByRole('article')).toBeVisible()
      await expectReadable(page)
      await page.goto('/nowhere')
      await expectReadable(page)
    })

    test('what explains and what leads can be read too', async ({ page }) => {
      test.setTimeout(300_000)
      await page.goto('/legend')
      await expectReadable(page)
      await page.goto('/house')
      await expectReadable(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectReadable(page)
      await page.keyboard.press('Escape')
      await openBoard(page)
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectReadable(page)
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'History', exact: true }).click()
      await expectReadable(page)
      await page.getByRole('button', { name: 'العربية' }).click()
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await page.getByRole('button', { name: 'تباين عالٍ' }).click()
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
      await expectReadable(page)
      await page.goto('/')
      await expectReadable(page)
      await page
        .getByRole('main')
        .getByRole('link', { name: /fall of Hama/ })
        .click()
      await page.getByRole('table').waitFor()
      await expectReadable(page)
    })
  })
}
