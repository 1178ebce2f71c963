import { paste, rowOf } from './desk.ts'
import { expect, test } from './fixtures.ts'

const MORNING =
  'Ferry sinks off the coast\n\nPORTMARA, 3 May 2026 (AFP) - At least 12 people were killed when a ferry sank on ' +
  'Saturday, the coast guard said. The harbour is about 25 miles from the capital.\n'
const EVENING =
  'Toll of ferry rises\n\nPORTMARA, 4 May 2026 - The coast guard said 14 people were killed when a ferry sank. The ' +
  'harbour lies about 40 kilometres from the capital.\n'

test('two short texts of your own are pasted, looked at, and compared', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'New story' }).click()
  await page.getByLabel('Title of the story').fill('The ferry')
  await paste(page, MORNING)
  const first = page.getByRole('group', { name: /^Article 1/ })
  await expect(first.getByLabel('Title')).toHaveValue('Ferry sinks off the coast')
  await expect(first.getByLabel('Agency')).toHaveValue('AFP')
  await first.getByLabel('Outlet').fill('Morning Courier')
  await expect(page.getByLabel('Text of an article')).toHaveValue('')
  await paste(page, EVENING)
  const second = page.getByRole('group', { name: /^Article 2/ })
  await second.getByLabel('Outlet').fill('Evening Post')
  await expect(first.getByLabel('Outlet')).toHaveValue('Morning Courier')
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByRole('heading', { name: 'The ferry', level: 1 })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Morning Courier/ })).toBeVisible()
  await expect(rowOf(page, 'Killed').getByRole('cell')).toContainText(['12', '14'])
})

test('what is read, mended and typed survives a reload, and is gone once it is kept', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Title of the story').fill('The ferry')
  await paste(page, MORNING)
  const first = page.getByRole('group', { name: /^Article 1/ })
  await first.getByLabel('Outlet').fill('Morning Courier')
  await page.getByLabel('Text of an article').fill(EVENING)
  await page.reload()
  await expect(first.getByLabel('Outlet')).toHaveValue('Morning Courier')
  await expect(page.getByLabel('Title of the story')).toHaveValue('The ferry')
  await expect(page.getByLabel('Text of an article')).toHaveValue(EVENING)
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByText('look at the text that was just read')).toBeVisible()
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByRole('columnheader', { name: /Morning Courier/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Toll of ferry rises/ })).toBeVisible()
  await page.goto('/stories/new')
  await expect(page.getByText('Nothing read yet')).toBeVisible()
  await expect(page.getByLabel('Title of the story')).toHaveValue('')
})

test('the same text pasted twice is told before it is kept', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Title of the story').fill('The ferry')
  await paste(page, MORNING)
  await expect(page.getByRole('group', { name: /^Article 1/ })).toBeVisible()
  await page.getByLabel('Text of an article').fill(MORNING)
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  const second = page.getByRole('group', { name: /^Article 2/ })
  await expect(second).toContainText('The same text is already here as Ferry sinks off the coast.')
  await page.getByRole('button', { name: 'Leave article 2 out' }).click()
  await expect(second).toHaveCount(0)
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByRole('heading', { name: 'The ferry', level: 1 })).toBeVisible()
})

test('files are chosen, and each is shown before it is kept', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Files').setInputFiles([
    { name: 'morning.txt', mimeType: 'text/plain', buffer: Buffer.from(MORNING) },
    { name: 'evening.txt', mimeType: 'text/plain', buffer: Buffer.from(EVENING) },
  ])
  await expect(page.getByRole('status').filter({ hasText: '2 articles read, not kept yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave article 1 out' }).click()
  await expect(page.getByRole('group', { name: /evening\.txt/ })).toBeVisible()
  await expect(page.getByRole('group', { name: /morning\.txt/ })).toHaveCount(0)
})

for (const width of [390, 1280]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 720 } })
    test('nine files are dropped, and what compares them is in sight with their number', async ({ page }) => {
      await page.goto('/stories/new')
      const files = Array.from({ length: 9 }, (_, at) => ({
        name: `report-${at}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(MORNING.replace('12', `${20 + at}`)),
      }))
      await page.getByLabel('Files').setInputFiles(files)
      await expect(page.getByText('9 articles', { exact: true })).toBeInViewport()
      const compare = page.getByRole('button', { name: 'Compare these articles' })
      await expect(compare).toBeInViewport({ ratio: 1 })
      await page.mouse.wheel(0, 2000)
      await expect(compare).toBeInViewport({ ratio: 1 })
      await page.evaluate(() => window.scrollTo(0, 0))
      await compare.click()
      await expect(page.getByText('Give the story a title: it is found by it.')).toBeInViewport()
      await expect(page.getByText('Nothing was saved yet: see above.')).toBeInViewport()
    })
  })
}

test('an empty paste is answered where it was entered', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Title of the story').fill('The ferry')
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByText('Paste the text of an article, or choose a file.')).toBeVisible()
  await expect(page.getByLabel('Title of the story')).toHaveValue('The ferry')
})

test('a file that is no text is refused by name, and the others are read', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Title of the story').fill('The ferry')
  await page.getByLabel('Files').setInputFiles([
    { name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7 …') },
    { name: 'evening.txt', mimeType: 'text/plain', buffer: Buffer.from(EVENING) },
  ])
  await expect(page.getByLabel('Files')).toHaveAccessibleDescription('minutes.txt is a PDF, not a text.')
  await expect(page.getByRole('group', { name: /evening\.txt/ })).toBeVisible()
  await expect(page.getByLabel('Title of the story')).toHaveValue('The ferry')
})

test('a text over 2 MB is answered by one sentence, and is still there', async ({ page }) => {
  await page.goto('/stories/new')
  const long = 'Two people were killed. '.repeat(90_000)
  await page.getByLabel('Text of an article').fill(long)
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByText('The pasted text is larger than 2 MB.')).toBeVisible()
  await expect(page.getByLabel('Text of an article')).toHaveValue(long)
})

test('a story without a title is not made, and its texts are kept in the form', async ({ page }) => {
  await page.goto('/stories/new')
  await paste(page, MORNING)
  const first = page.getByRole('group', { name: /^Article 1/ })
  await first.getByLabel('Outlet').fill('Morning Courier')
  await first.getByLabel('Published').fill('last Friday')
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByText('Give the story a title: it is found by it.')).toBeVisible()
  await expect(first.getByText(/^“last Friday” is no date/)).toBeVisible()
  await expect(first.getByLabel('Outlet')).toHaveValue('Morning Courier')
  await expect(first.getByLabel('Published')).toHaveValue('last Friday')
})

test('a title that looks like a tag is shown as it was typed', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Title of the story').fill('<img src=x onerror=alert(1)>')
  await paste(page, MORNING)
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)>')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a story is made all the same', async ({ page }) => {
    await page.goto('/stories/new')
    await page.getByLabel('Title of the story').fill('The ferry')
    await paste(page, MORNING)
    await expect(page.getByLabel('Title of the story')).toHaveValue('The ferry')
    await page.getByRole('button', { name: 'Compare these articles' }).click()
    await expect(page.getByRole('heading', { name: 'The ferry', level: 1 })).toBeVisible()
  })
})
