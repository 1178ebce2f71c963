import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The program of a package, to be run by the Node that runs us: `.bin` holds other things on Windows. */
export const TOOLS = {
  biome: join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
  next: join(ROOT, 'node_modules/next/dist/bin/next'),
  playwright: join(ROOT, 'node_modules/@playwright/test/cli.js'),
  prisma: join(ROOT, 'node_modules/prisma/build/index.js'),
  tsc: join(ROOT, 'node_modules/typescript/bin/tsc'),
  vitest: join(ROOT, 'node_modules/vitest/vitest.mjs'),
}
