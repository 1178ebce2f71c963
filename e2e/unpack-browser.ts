import chromium from '@sparticuz/chromium'

/** The program behind unpacked-browser.ts: the package reads the environment as it is loaded. */
await chromium.executablePath()
