import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from '#lib/cli/alone.mjs'
import { ROOT } from '#lib/cli/root.ts'
import { run } from '#lib/cli/run.ts'

export type UnpackedBrowser = {
  readonly program: string
  /** Folder of the libraries that a bare system lacks. */
  readonly libraries: string
  /** A list of fonts for it: the machine's, and one of the package's, as a browser without any font ends at the first page. */
  readonly fonts: string
}

/**
 * The Chromium that a package holds in compressed form, unpacked once for each of its versions. It takes its name last, so that
 * one that was killed in the middle is unpacked again.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const folder = join(ROOT, '.cache', `chromium-${version()}`)
  await alone(
    `${folder}.lock`,
    async () => {
      if (existsSync(folder)) return
      const unfinished = `${folder}.unfinished`
      rmSync(unfinished, { recursive: true, force: true })
      mkdirSync(unfinished, { recursive: true })
      const unpacked = await run(fileURLToPath(new URL('unpack-browser.ts', import.meta.url)), [], {
        cwd: ROOT,
        // The package unpacks into the temporary folder, and its libraries only where it thinks itself at Amazon's.
        env: { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
        output: 'quiet',
      })
      if (!unpacked.ok)
        throw new Error(`The browser of the packages could not be unpacked:\n${unpacked.output}`)
      writeFileSync(join(unfinished, 'fonts.conf'), fontList(folder))
      renameSync(unfinished, folder)
    },
    () => {},
  )
  return {
    program: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts.conf'),
  }
}

function fontList(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`
}

function version(): string {
  const require = createRequire(import.meta.url)
  // Its package.json is not among its exports; its main file is two folders beneath it.
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json')
  const { version }: { version: string } = require(manifest)
  return version
}
