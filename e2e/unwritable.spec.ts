// biome-ignore lint/style/noRestrictedImports: it plays the other program that holds the database.
import Database from 'better-sqlite3'
import { evidence, fillRange, openBoard, openToll, RATIONALE, saveDecision } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('a database that cannot be written is said to be so, and the decision can be saved after', async ({
  page,
  server,
}) => {
  await openBoard(page)
  await openToll(page)
  await fillRange(page)
  const other = new Database(server.databaseFile)
  other.exec('BEGIN IMMEDIATE')
  await saveDecision(page)
  const refusal = evidence(page).getByRole('alert')
  await expect(refusal).toContainText('Nothing was saved: another program has been writing', {
    timeout: 20_000,
  })
  await expect(evidence(page).getByLabel('Reason', { exact: true })).toHaveValue(RATIONALE)
  await expect(evidence(page).getByRole('radio', { name: 'A range' })).toBeChecked()
  other.exec('ROLLBACK')
  other.close()
  await saveDecision(page)
  await expect(evidence(page).getByText('Saved: 704–826, decided by M. Reyes.')).toBeVisible()
})
