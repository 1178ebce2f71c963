import { buildPages, generateClient, prepare } from '#lib/cli/steps.ts'
import { findBrowser } from './browser.ts'

/** The journeys need a browser, and the built pages: those are built here where they do not stand. */
export default async function readyTheWay(): Promise<void> {
  const browser = await findBrowser()
  if ('sentence' in browser) throw new Error(browser.sentence)
  if (!(await prepare([generateClient, buildPages]))) throw new Error('The pages could not be built.')
}
