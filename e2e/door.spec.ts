import { request as plainRequest } from 'node:http'
import { openBoard } from './desk.ts'
import { expect, test } from './fixtures.ts'

type Answer = { readonly status: number; readonly body: string }

/** A request as a browser would never send it: with the headers of our choice. */
function ask(address: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<Answer> {
  const { hostname, port, pathname, search } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = plainRequest({ hostname, port, path: `${pathname}${search}`, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    sent.on('error', reject).end(body)
  })
}

test('no page is shown under another name than this machine has', async ({ page, server }) => {
  await openBoard(page)
  const board = new URL(page.url()).pathname
  for (const path of ['/', board, `${board}/articles/a1`, `${board}/articles/new`, '/stories/new']) {
    const address = `${server.address}${path}`
    expect((await ask(address, { host: 'evil.example' })).status, path).toBe(403)
    expect((await ask(address, { host: 'evil.example', rsc: '1' })).body, path).not.toContain('Observatory')
    expect((await ask(address, { host: new URL(address).host })).status, path).toBe(200)
  }
})

test('what changes something is refused from another page, and from nowhere', async ({ page, server }) => {
  await openBoard(page)
  await page.goto('/stories/new')
  const action = page.waitForRequest((one) => one.method() === 'POST')
  await page.getByRole('button', { name: 'Read this text' }).click()
  const sent = await action
  const { host } = new URL(server.address)
  const ours = { ...(await sent.allHeaders()), host, origin: server.address }
  const headers = Object.fromEntries(
    Object.entries(ours).filter(([name]) => !name.startsWith(':') && name !== 'content-length'),
  )
  const body = sent.postData() ?? ''
  const { origin: _, ...fromNowhere } = headers
  expect((await ask(sent.url(), headers, 'POST', body)).status, 'the same again').toBe(200)
  expect((await ask(sent.url(), fromNowhere, 'POST', body)).status, 'no Origin').toBe(403)
  const refused = await ask(sent.url(), { ...headers, origin: 'http://evil.example' }, 'POST', body)
  expect(refused.status, 'another Origin').toBeGreaterThanOrEqual(400)
})
