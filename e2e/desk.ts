import type { Locator, Page } from '@playwright/test'

/** What an editor does again and again, for the journeys. */

export const STORY = 'The fall of Hama, December 2024'

/** From the list of stories to the board of the seeded one. */
export async function openBoard(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: STORY }).click()
  await page.getByRole('heading', { name: STORY, level: 1 }).waitFor()
}

/** The row of a figure whose label begins like this. */
export function rowOf(page: Page, label: string): Locator {
  const rows = page.getByRole('table').getByRole('row')
  return rows.filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${label}`) }) })
}

/** The link of that row, which opens its evidence. */
export const figureLink = (page: Page, label: string): Locator =>
  rowOf(page, label).getByRole('rowheader').getByRole('link')

/** The evidence beside the board. */
export const evidence = (page: Page): Locator => page.getByRole('complementary')

/** Opens the toll of the story, 704 to 826. */
export async function openToll(page: Page): Promise<void> {
  await figureLink(page, 'Killed, Syria').click()
  await evidence(page)
    .getByRole('heading', { name: /^Killed, Syria/ })
    .waitFor()
}

export const RATIONALE = 'One monitor kept counting through the day; we print both ends until it settles.'

/** Fills in a range from 704 to 826, with a reason and a name, and does not send it. */
export async function fillRange(page: Page, reason: string = RATIONALE): Promise<void> {
  const form = evidence(page)
  await form.getByRole('radio', { name: 'A range' }).check()
  await form.getByLabel('Low', { exact: true }).fill('704')
  await form.getByLabel('High', { exact: true }).fill('826')
  await form.getByLabel('Reason', { exact: true }).fill(reason)
  const name = form.getByLabel('Your name')
  if (await name.isVisible()) await name.fill('M. Reyes')
}

export const saveDecision = (page: Page): Promise<void> =>
  evidence(page).getByRole('button', { name: 'Save the decision' }).click()

/** Decides 704 to 826, and comes back when the page says that it is saved. */
export async function decideRange(page: Page): Promise<void> {
  await fillRange(page)
  await saveDecision(page)
  await evidence(page).getByText('Saved: 704–826').waitFor()
}

/** Pastes a text into the open form and has it read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text of an article').fill(text)
  await page.getByRole('button', { name: 'Read this text' }).click()
}
