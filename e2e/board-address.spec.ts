import type { Locator } from '@playwright/test'
import { evidence, openBoard, openToll, rowOf } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('what is typed into the search is no step on the way back', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('searchbox', { name: 'Search the figures' }).pressSequentially('killed')
  await expect(page).toHaveURL(/q=killed/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible()
})

test('on a slow machine nothing that was left comes back by itself', async ({ page }) => {
  await openBoard(page)
  await openToll(page)
  await evidence(page)
    .getByRole('link', { name: /^Killed, Hama province/ })
    .click()
  await expect(rowOf(page, 'Killed, Hama province')).toBeVisible()
  await page.getByRole('link', { name: 'Close' }).click()
  const line = page.getByRole('link', { name: 'fold', exact: true }).first()
  await expect(line).toBeVisible()
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  const said = await clickedInTurn(line)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  expect(said).toEqual(TURNS.map((_, turn) => (turn % 2 === 0 ? 'fold' : 'show')))
})

/** Milliseconds from one click to the next: some shorter than the address waits, some longer, so that its news comes late. */
const TURNS = Array.from({ length: 20 }, (_, turn) => 120 + ((turn * 37) % 160))

/** What the link said right before each of its clicks. */
const clickedInTurn = (link: Locator) =>
  link.evaluate(async (clicked, turns) => {
    const said: (string | null)[] = []
    for (const pause of turns) {
      await new Promise((done) => setTimeout(done, pause))
      said.push(clicked.textContent)
      if (clicked instanceof HTMLElement) clicked.click()
    }
    return said
  }, TURNS)
