import { decideRange, evidence, openBoard, openToll, rowOf } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('an article is read whole, and its figures lead to their rows', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('columnheader').getByRole('link', { name: 'Digest of a newspaper report' }).click()
  await expect(page.getByText("A digest in Collate's own words, not the outlet's text.")).toBeVisible()
  await page.getByRole('article').getByRole('link', { name: /^704/ }).click()
  await expect(evidence(page).getByRole('heading', { name: /^Killed, Syria/ })).toBeVisible()
})

test('the details of an article are corrected, and the board says so', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('columnheader').getByRole('link', { name: 'Digest of a newspaper report' }).click()
  await page.getByLabel('Published').fill('5 Decembre')
  await page.getByLabel('Outlet').fill('The Evening Post')
  await page.getByRole('button', { name: 'Save the details' }).click()
  await expect(page.getByText(/^“5 Decembre” is no date/)).toBeVisible()
  await expect(page.getByLabel('Outlet')).toHaveValue('The Evening Post')
  await page.getByLabel('Published').fill('5 December 2024')
  await page.getByRole('button', { name: 'Save the details' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.getByRole('link', { name: 'The fall of Hama, December 2024' }).click()
  await expect(page.getByRole('columnheader', { name: /The Evening Post.*5 Dec 2024/ })).toBeVisible()
})

test('a detail that is typed and not saved survives a reload', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('columnheader').getByRole('link', { name: 'Digest of a newspaper report' }).click()
  await page.getByLabel('Outlet').fill('The Evening Post')
  await page.reload()
  await expect(page.getByLabel('Outlet')).toHaveValue('The Evening Post')
  await page.getByRole('button', { name: 'Save the details' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
})

test('an article is withdrawn with a reason, what stood on it goes stale, and it is put back', async ({
  page,
}) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await page.getByRole('columnheader').getByRole('link', { name: 'Digest of a newspaper report' }).click()
  await page.getByRole('button', { name: 'Withdraw the article' }).click()
  await expect(page.getByText('Write why: an article is withdrawn with a reason.')).toBeVisible()
  await page.getByLabel('Reason for withdrawing').fill('Retracted by the outlet')
  await page.getByRole('button', { name: 'Withdraw the article' }).click()
  const withdrawn = page.getByRole('status').filter({ hasText: 'Retracted by the outlet' })
  await expect(withdrawn.getByRole('time')).toHaveText(/\d{4}, \d\d:\d\d UTC/)
  await expect(page.getByRole('article')).toContainText('704 people')
  await page.getByRole('link', { name: 'The fall of Hama, December 2024' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(7)
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('stale')
  await page.getByRole('link', { name: 'Digest of a newspaper report' }).click()
  await page.getByRole('button', { name: 'Put the article back' }).click()
  await page.getByRole('link', { name: 'The fall of Hama, December 2024' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(8)
  // Settled rows stand at the end, out of the pane.
  await page.getByRole('searchbox', { name: 'Search the figures' }).fill('killed syria 826')
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('decided')
})

test('a story or an article that is not there is said to be not there', async ({ page }) => {
  const story = await page.goto('/stories/nowhere')
  expect(story?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no story or article at this address.',
  )
  const other = await page.goto('/nowhere')
  expect(other?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address.')
})
