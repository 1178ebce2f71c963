import { defineConfig } from '@playwright/test'

/** Journeys of a person in a real browser, against the built pages. A journey that needs a second try has failed. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // A busy machine is slow, not wrong: only a journey that stands still fails.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
