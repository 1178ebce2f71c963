import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { unpackBrowser } from './unpacked-browser.ts'

/** A browser that runs here: its program, and what its environment must hold beside ours. */
export type Browser = { readonly program: string; readonly env: Readonly<Record<string, string>> }

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge'],
]
const MAC_PLACES = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS_PLACES = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * The first of: the one that COLLATE_BROWSER names, a Chromium, Chrome or Edge of this machine, Playwright's own, and on
 * Linux x64 the one inside the packages. A sentence for a person where there is none.
 */
export async function findBrowser(): Promise<Browser | { readonly sentence: string }> {
  const named = process.env.COLLATE_BROWSER
  if (named) {
    if (existsSync(named)) return { program: named, env: {} }
    return { sentence: `COLLATE_BROWSER names ${named}, and no such file is there.` }
  }
  const own = [...installed(), chromium.executablePath()].find((place) => existsSync(place) && runs(place))
  if (own) return { program: own, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return browserOfThePackages()
  return {
    sentence: 'The journeys need a browser: install Chrome or Edge, or name a Chromium with COLLATE_BROWSER.',
  }
}

/** Places where this machine may keep one. */
function installed(): string[] {
  if (process.platform === 'darwin') return MAC_PLACES
  if (process.platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? [])
    return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => join(folder, place)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

async function browserOfThePackages(): Promise<Browser | { sentence: string }> {
  const { program, libraries, fonts } = await unpackBrowser()
  if (runs(program)) return { program, env: { FONTCONFIG_FILE: fonts } }
  const env = {
    FONTCONFIG_FILE: fonts,
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
  }
  if (runs(program, env)) return { program, env }
  return { sentence: `The browser of the packages does not run here: ${complaint(program, env)}` }
}

/** A name on the path may be a stub that only says where to get the browser. Windows' browsers do not answer this. */
function runs(program: string, env: Readonly<Record<string, string>> = {}): boolean {
  return process.platform === 'win32' || ask(program, env).status === 0
}

function complaint(program: string, env: Readonly<Record<string, string>>): string {
  return ask(program, env).stderr.trim()
}

function ask(program: string, env: Readonly<Record<string, string>>) {
  return spawnSync(program, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } })
}
