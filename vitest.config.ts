import { defineConfig } from 'vitest/config'

/** Unit tests stand beside the code they test. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{app,components,lib,prisma,seeds,e2e}/**/*.test.{ts,tsx}'],
    globalSetup: './lib/cli/temporary-folder.ts',
    // Some tests start real programs.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
