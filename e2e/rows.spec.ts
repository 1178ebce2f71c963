import type { Page } from '@playwright/test'
import { evidence, figureLink, fillRange, openBoard, openToll, paste, rowOf, saveDecision } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** Opens the menu of a row with the keyboard, and one of its forms. */
async function openForm(page: Page, label: string, item: RegExp): Promise<void> {
  await figureLink(page, label).focus()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: item }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).waitFor()
}

const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
const told = (page: Page, sentence: string) => page.getByText(sentence).first()

/** Another row, found by its name. */
async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'The other row' }).fill(label)
  await page.getByRole('option', { name: label }).first().click()
}

test('a reading is split off into a row of its own, and the toast takes it back', async ({ page }) => {
  await openBoard(page)
  await openForm(page, 'Killed, Syria', /^Split/)
  await page.getByRole('dialog').getByRole('checkbox', { name: /826/ }).check()
  await page.getByLabel('Name of the new row').fill('Killed by the evening')
  await save(page)
  await expect(told(page, 'Saved: the readings stand in their new row.')).toBeVisible()
  await expect(rowOf(page, 'Killed, Syria')).toContainText('704–727')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(told(page, 'Undone: a move of readings.')).toBeVisible()
  await expect(rowOf(page, 'Killed, Syria')).toContainText('704–826')
})

test('the menu of a row is worked with the keys alone: its first entry is lit, and arrows move', async ({
  page,
}) => {
  await openBoard(page)
  await figureLink(page, 'Killed, Syria').focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^Split/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Move a reading to another row' })).toBeVisible()
})

test('two readings of one article that print alike are told apart by the words around them', async ({
  page,
}) => {
  await page.goto('/stories/new')
  await page.getByLabel('Title of the story').fill('The quake')
  await paste(
    page,
    'Police said 12 people were killed in Ardal. By evening the 12 people killed in Ardal had been named.\n',
  )
  await expect(page.getByRole('group', { name: /^Article 1/ })).toBeVisible()
  await paste(page, 'Doctors said 15 people were killed in Ardal.\n')
  await page.getByRole('button', { name: 'Compare these articles' }).click()
  await openForm(page, 'Killed, Ardal', /^Split/)
  const readings = page.getByRole('dialog').getByRole('checkbox')
  await expect(readings).toHaveCount(3)
  await expect(readings.nth(0)).toHaveAccessibleName(/Police said 12 people were killed/)
  await expect(readings.nth(1)).toHaveAccessibleName(/By evening the 12 people killed/)
  await expect(readings.nth(2)).toHaveAccessibleName(/^15 people/)
})

test('a reading moves to another row, and both rows tell it', async ({ page }) => {
  await openBoard(page)
  await openForm(page, 'Killed, Syria', /^Move/)
  await page.getByRole('dialog').getByRole('checkbox', { name: /826/ }).check()
  await choose(page, 'Civilians killed, Syria')
  await save(page)
  await expect(rowOf(page, 'Killed, Syria')).toContainText('704–727')
  await expect(rowOf(page, 'Civilians killed, Syria')).toContainText('826')
  await figureLink(page, 'Civilians killed, Syria').click()
  await expect(evidence(page).getByRole('region', { name: 'History' })).toContainText(
    /moved 826 from “Killed, Syria/,
  )
})

test('two rows are merged, and u makes them two again', async ({ page }) => {
  await openBoard(page)
  await openForm(page, 'Civilians killed, Syria', /^Merge/)
  await choose(page, 'Killed, Syria')
  await save(page)
  await expect(told(page, 'Saved: the rows are one.')).toBeVisible()
  await expect(rowOf(page, 'Civilians killed, Syria')).toHaveCount(0)
  await expect(rowOf(page, 'Killed, Syria')).toContainText('110–826')
  await page.keyboard.press('u')
  await expect(told(page, 'Undone: a merge of rows.')).toBeVisible()
  await expect(rowOf(page, 'Civilians killed, Syria')).toContainText('110–111')
})

test('a class is overruled with a reason only, and the engine’s stays beside it', async ({ page }) => {
  await openBoard(page)
  await openForm(page, 'Killed, Syria', /^Overrule/)
  await page.getByLabel('The desk sees').selectOption('conflict')
  await save(page)
  await expect(page.getByText(/^Write why/)).toBeVisible()
  await expect(page.getByLabel('The desk sees')).toHaveValue('conflict')
  await page.getByLabel('Reason').fill('Two counts, not one.')
  await save(page)
  await expect(rowOf(page, 'Killed, Syria').getByRole('rowheader')).toContainText(
    /conflict.*\(engine: update\)/,
  )
  await openToll(page)
  await expect(evidence(page)).toContainText('conflict instead of update.')
})

test('a form that was closed has what was typed when it is opened again, and the focus goes back', async ({
  page,
}) => {
  await openBoard(page)
  await openForm(page, 'Killed, Syria', /^Overrule/)
  await page.getByLabel('Reason').fill('Half a thought')
  await page.keyboard.press('Escape')
  await expect(figureLink(page, 'Killed, Syria')).toBeFocused()
  await page.reload()
  await openForm(page, 'Killed, Syria', /^Overrule/)
  await expect(page.getByLabel('Reason')).toHaveValue('Half a thought')
})

test('a row is renamed, tied to another, hidden, and shown again', async ({ page }) => {
  await openBoard(page)
  await openForm(page, 'Start of the war', /^Rename/)
  await page.getByLabel('Name of the row').fill('Start of the civil war')
  await save(page)
  await openForm(page, 'Start of the civil war', /^Tie/)
  await choose(page, 'Killed, Syria')
  await page.getByLabel('This row is').selectOption('other-window')
  await save(page)
  await expect(told(page, 'Saved: the rows are tied.')).toBeVisible()
  await openForm(page, 'Start of the civil war', /^Hide/)
  await page.getByLabel('Reason').fill('Another story.')
  await save(page)
  await expect(rowOf(page, 'Start of the civil war')).toHaveCount(0)
  await page.getByText('1 hidden row').click()
  await page.getByRole('button', { name: /^Show “Start of the civil war/ }).click()
  await expect(rowOf(page, 'Start of the civil war')).toHaveCount(1)
})

test('an alias is taught, and every other place is answered', async ({ page }) => {
  await openBoard(page)
  await openForm(page, 'Killed, Syria', /^Teach/)
  await page.getByLabel('This name').fill('Syrian Observatory for Human Rights')
  await page.getByLabel('is the same as').fill('The Monitor')
  await page.getByRole('radio', { name: /^in this story/ }).check()
  const places = page.getByRole('region', { name: 'Other places where it would hold' })
  const civilians = places.getByRole('group', { name: /^Civilians killed, Syria/ })
  await civilians.getByRole('radio', { name: 'Yes' }).check()
  await save(page)
  await expect(told(page, 'Saved: the alias is taught.')).toBeVisible()
  await expect(rowOf(page, 'Killed, Syria')).toContainText('The Monitor')
  await expect(rowOf(page, 'Civilians killed, Syria')).toContainText('The Monitor')
  const offers = page.locator('details').filter({ hasText: 'where an alias may hold too' })
  await offers.locator('summary').click()
  const before = await offers.getByRole('listitem').count()
  await offers.getByRole('button', { name: /^No/ }).first().click()
  await expect(offers.getByRole('listitem')).toHaveCount(before - 1)
})

test('what if an outlet were left out: rows say what they were, and a decision keeps it', async ({
  page,
}) => {
  await openBoard(page)
  await page.getByText('What if…').click()
  await page.getByRole('checkbox', { name: 'Digest of a syndicated feed', exact: true }).check()
  await page.getByRole('button', { name: 'Show the board without it' }).click()
  const bar = page.getByRole('region', { name: 'What if something were left out' })
  await expect(bar).toContainText('What if: without Digest of a syndicated feed.')
  await expect(page.getByText(/^4 of 5 articles · 4 families/)).toBeVisible()
  await expect(rowOf(page, 'Killed, Syria').getByRole('rowheader')).toContainText('was 704–826')
  await openToll(page)
  await fillRange(page)
  await evidence(page).getByLabel('High', { exact: true }).fill('727')
  await saveDecision(page)
  await expect(evidence(page).getByText('Saved: 704–727')).toBeVisible()
  await bar.getByRole('link', { name: 'Back to the whole board' }).click()
  await expect(rowOf(page, 'Killed, Syria').getByRole('cell').last()).toContainText(/704–727.*decided/)
  await expect(evidence(page).getByRole('region', { name: 'History' })).toContainText(
    'Decided without Digest of a syndicated feed.',
  )
})
