import {
  decideRange,
  evidence,
  fillRange,
  openBoard,
  openToll,
  paste,
  RATIONALE,
  rowOf,
  saveDecision,
} from './desk.ts'
import { expect, test } from './fixtures.ts'

test('a range is decided, and who decided it, when, why and on which words is kept', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page)
  await expect(evidence(page).getByLabel('Wording')).toHaveValue(/^Between 704 and 826 people were killed/)
  await saveDecision(page)
  await expect(evidence(page).getByRole('status').first()).toHaveText('Saved: 704–826, decided by M. Reyes.')
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('704–826')
  const history = evidence(page).getByRole('region', { name: 'History' })
  await expect(history).toContainText('M. Reyes decided 704–826')
  await expect(history.getByRole('time')).toHaveText(/\d{4}, \d\d:\d\d UTC/)
  await expect(history).toContainText(RATIONALE)
  await history.getByText('On these 4 readings').click()
  await expect(history.locator('mark')).toHaveText([/727/, /826/, /704/, /727/])
})

test('a decision without a reason is refused, and nothing typed is lost', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page, '   ')
  await evidence(page).getByLabel('Wording').fill('Between 704 and 826 people, one monitor says.')
  await saveDecision(page)
  await expect(evidence(page).getByText('Write why: a decision is kept with its reason.')).toBeVisible()
  await expect(evidence(page).getByRole('radio', { name: 'A range' })).toBeChecked()
  await expect(evidence(page).getByLabel('Low', { exact: true })).toHaveValue('704')
  await expect(evidence(page).getByLabel('High', { exact: true })).toHaveValue('826')
  await expect(evidence(page).getByLabel('Wording')).toHaveValue(
    'Between 704 and 826 people, one monitor says.',
  )
  await expect(evidence(page).getByLabel('Your name')).toHaveValue('M. Reyes')
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('open')
})

test('a wording with a figure that was not decided is refused by that figure', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page)
  await evidence(page).getByLabel('Wording').fill('At least 850 people were killed.')
  await saveDecision(page)
  await expect(evidence(page).getByText(/^850 is neither the value decided/)).toBeVisible()
  await expect(evidence(page).getByLabel('Wording')).toHaveValue('At least 850 people were killed.')
})

test('what was decided is there after a reload', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await page.reload()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText(
    /704–826.*decided.*M\. Reyes/,
  )
  await expect(evidence(page).getByRole('region', { name: 'History' })).toContainText(RATIONALE)
})

test('what the page called saved is there after the server was killed', async ({ page, server }) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await server.kill()
  await server.start()
  await page.reload()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('704–826')
})

test('an article that says 850 makes the decision stale: then, now, and what moved', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await page.getByRole('link', { name: 'Add articles' }).click()
  await paste(
    page,
    'Toll rises in Syria\n\n' +
      'BEIRUT, 6 December 2024 - The Syrian Observatory for Human Rights said 850 people have been killed in Syria ' +
      'since the offensive began on 27 November.\n',
  )
  await expect(page.getByRole('group', { name: /^Article 1/ })).toBeVisible()
  await page.getByLabel('Outlet').fill('The Evening Post')
  await page.getByRole('button', { name: 'Add to the story' }).click()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('stale')
  await openToll(page)
  const stale = evidence(page).getByRole('region', { name: 'Stale' })
  await expect(stale).toContainText('704–826 was decided on other readings than there are now')
  await expect(stale.getByRole('listitem').filter({ hasText: 'New:' })).toContainText('850')
  await expect(stale.getByText('Then', { exact: true })).toBeVisible()
  await expect(stale.getByText('Now', { exact: true })).toBeVisible()
  await evidence(page).getByRole('radio', { name: 'A range' }).check()
  await expect(evidence(page).getByLabel('High', { exact: true })).toHaveValue('850')
  await evidence(page).getByLabel('Reason', { exact: true }).fill('The monitor has gone on counting.')
  await saveDecision(page)
  await expect(evidence(page).getByText('Saved: 704–850, decided by M. Reyes.')).toBeVisible()
  await expect(stale).toHaveCount(0)
})

test('of two who decide at once the second is shown what came first, and loses nothing', async ({
  page,
  context,
}) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page, 'Mine came second.')
  const other = await context.newPage()
  // A choice made before the page has woken up is set back.
  await other.goto(page.url(), { waitUntil: 'networkidle' })
  await decideRange(other)
  await saveDecision(page)
  const refusal = evidence(page).getByRole('alert')
  await expect(refusal).toContainText('M. Reyes decided this figure while you were writing: 704–826.')
  await expect(evidence(page).getByLabel('Reason', { exact: true })).toHaveValue('Mine came second.')
  await saveDecision(page)
  await expect(evidence(page).getByText('Saved: 704–826')).toBeVisible()
  await expect(evidence(page).getByRole('region', { name: 'History' }).getByRole('listitem')).toHaveCount(2)
})

test('what was typed and not sent is there when the row is opened again', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page, 'Half a thought, not sent yet.')
  await page.getByRole('link', { name: 'Close' }).click()
  await expect(evidence(page)).toHaveCount(0)
  await page.reload()
  await openToll(page)
  await expect(evidence(page).getByLabel('Reason', { exact: true })).toHaveValue(
    'Half a thought, not sent yet.',
  )
  await expect(evidence(page).getByRole('radio', { name: 'A range' })).toBeChecked()
})

test('a decision is reopened with a reason, and stays in the history', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await decideRange(page)
  await evidence(page).getByText('Reopen', { exact: true }).click()
  await evidence(page).getByRole('button', { name: 'Reopen the decision' }).click()
  await expect(evidence(page).getByText('Write why: a decision is reopened with a reason.')).toBeVisible()
  await evidence(page).getByLabel('Reason for reopening').fill('The monitor has corrected itself.')
  await evidence(page).getByRole('button', { name: 'Reopen the decision' }).click()
  await expect(evidence(page).getByText('Saved: the decision is reopened.')).toBeVisible()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText('reopened')
  await expect(evidence(page).getByRole('region', { name: 'History' })).toContainText(
    'M. Reyes decided 704–826',
  )
})
