import { test as base } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { freshDatabase, startTestServer, type TestServer } from './server.ts'

/**
 * What a journey has:
 *
 *     import { expect, test } from './fixtures.ts'
 *
 *     test('a saved decision outlives the server', async ({ page, server }) => {
 *       await page.goto('/')            // the list of stories; the seeded one is there
 *       …                               // decide, and read "Saved"
 *       await server.kill()             // SIGKILL
 *       await server.start()            // again, same database, same address
 *       await page.reload()
 *     })
 *
 * `server` is this test's own: the built pages, a port, and a freshly seeded database (`server.databaseFile`). A test that asks for
 * `page` or `request` gets one, and both know its address. What the server printed stands with a failed test.
 */
export const test = base.extend<{ server: TestServer }, { freshDatabase: string }>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const browser = await findBrowser()
      if ('sentence' in browser) throw new Error(browser.sentence)
      await use({ executablePath: browser.program, env: { ...stringsOf(process.env), ...browser.env } })
    },
    { scope: 'worker' },
  ],
  freshDatabase: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { file, discard } = await freshDatabase()
      await use(file)
      discard()
    },
    { scope: 'worker' },
  ],
  server: async ({ freshDatabase }, use, testInfo) => {
    const server = await startTestServer(freshDatabase)
    await use(server)
    await server.discard()
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('server', { body: server.said(), contentType: 'text/plain' })
    }
  },
  baseURL: async ({ server }, use) => {
    await use(server.address)
  },
})

export { expect } from '@playwright/test'

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
