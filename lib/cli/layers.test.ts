import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT, TOOLS } from './root.ts'
import { run } from './run.ts'

/** A file of each layer, what it may import, and what the linter must refuse: whatever points back up the flow. */
const LAYERS = [
  {
    file: 'lib/claims/classes/a.ts',
    may: ['./b.ts', '../types.ts', '#lib/claims/units.ts'],
    mayNot: [
      ...['#lib/decisions/a.ts', '#lib/board/a.ts', '#lib/db/a.ts', '#lib/import/a.ts', '#components/a.tsx'],
      ...['../../board/a.ts', '../../../components/a.tsx', 'zod', 'react', 'next/headers', 'node:fs'],
      ...['@prisma/client', '#app/a.ts', '../../cli/a.ts'],
    ],
  },
  {
    file: 'lib/decisions/a.ts',
    may: ['./b.ts', '#lib/claims/types.ts', 'zod'],
    mayNot: ['#lib/board/a.ts', '../board/a.ts', '#lib/db/a.ts', 'react', 'node:crypto', '#components/a.tsx'],
  },
  {
    file: 'lib/board/a.ts',
    may: ['./b.ts', '#lib/claims/types.ts', '#lib/decisions/a.ts', 'zod'],
    mayNot: ['#lib/db/a.ts', '#lib/auth/a.ts', '#lib/export/a.ts', '../import/a.ts', 'react', 'node:fs'],
  },
  {
    file: 'lib/export/a.ts',
    may: ['#lib/board/a.ts', '#lib/decisions/a.ts', '#lib/claims/types.ts'],
    mayNot: ['#lib/db/a.ts', '#lib/auth/a.ts', '#components/a.tsx', '#app/a.ts', 'react'],
  },
  {
    file: 'lib/import/a.ts',
    may: ['#lib/board/acts.ts', 'linkedom', 'node:path'],
    mayNot: ['#lib/db/a.ts', '#lib/auth/a.ts', '../db/a.ts', '#components/a.tsx', 'next/headers'],
  },
  {
    file: 'lib/db/a.ts',
    may: ['#lib/board/acts.ts', '@prisma/client', './generated/client.ts', '#prisma/migrate.ts'],
    mayNot: [
      '#lib/auth/a.ts',
      '#lib/import/a.ts',
      '#lib/cli/a.ts',
      '#components/a.tsx',
      '#app/a.ts',
      'next/cache',
    ],
  },
  {
    file: 'lib/auth/a.ts',
    may: ['#lib/db/people.ts', 'next/headers'],
    mayNot: [
      '#components/a.tsx',
      '#app/a.ts',
      '@prisma/client',
      '#lib/cli/a.ts',
      '#lib/db/generated/client.ts',
    ],
  },
  {
    file: 'lib/cli/a.ts',
    may: ['#lib/claims/compare.ts', '#lib/import/a.ts', '#lib/db/address.ts', '#seeds/seed.ts', 'node:fs'],
    mayNot: ['#components/a.tsx', '#app/a.ts', 'react', 'better-sqlite3'],
  },
  {
    file: 'components/board/a.tsx',
    may: ['#components/marks/a.tsx', '../marks/a.tsx', '#lib/board/types.ts', '#lib/decisions/a.ts', 'react'],
    mayNot: ['#app/a.ts', '#lib/db/a.ts', '#lib/auth/a.ts', '#lib/import/a.ts', 'node:fs', '../../app/a.ts'],
  },
  {
    file: 'app/stories/a.tsx',
    may: ['#components/a.tsx', '#lib/db/stories.ts', '#lib/auth/a.ts', '#lib/board/board.ts', 'next/link'],
    mayNot: [
      '@prisma/client',
      '#lib/db/generated/client.ts',
      'better-sqlite3',
      '#lib/cli/a.ts',
      '#seeds/a.ts',
    ],
  },
  {
    file: 'seeds/a.ts',
    may: ['#lib/import/a.ts', '#lib/db/stories.ts'],
    mayNot: ['#app/a.ts', '#components/a.tsx', '@prisma/client'],
  },
  {
    file: 'prisma/a.ts',
    may: ['#lib/db/address.ts', 'better-sqlite3'],
    mayNot: ['#app/a.ts', '#components/a.tsx', '#lib/board/a.ts'],
  },
  {
    file: 'e2e/a.spec.ts',
    may: ['./fixtures.ts', '@playwright/test'],
    mayNot: ['#app/a.ts', '#components/a.tsx', '#lib/board/a.ts', '@prisma/client'],
  },
]

const folder = mkdtempSync(join(tmpdir(), 'collate-layers-'))
const refused = new Set<string>()

/** Each import in a file of its own, numbered; the linter of the repo reads them all at once. */
const imports = LAYERS.flatMap(({ file, may, mayNot }) =>
  [...may, ...mayNot].map((path) => ({ layer: file, path })),
).map((one, index) => ({ ...one, file: one.layer.replace(/a(?=\.)/, `a${index}`) }))

beforeAll(async () => {
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'))
  for (const { file, path } of imports) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `import { thing } from '${path}'\n\nexport const other = thing\n`)
  }
  const words = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--reporter=rdjson']
  const { output } = await run(TOOLS.biome, [...words, '--max-diagnostics=none', '.'], {
    cwd: folder,
    output: 'quiet',
  })
  for (const { file } of imports) if (output.includes(`"${file}"`)) refused.add(file)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('imports point one way, and the linter says so', () => {
  test.each(LAYERS)('$file', ({ file, mayNot }) => {
    const ofLayer = imports.filter(({ layer }) => layer === file)
    expect(ofLayer.filter((one) => refused.has(one.file)).map(({ path }) => path)).toEqual(mayNot)
  })
})
