import { describe, expect, test } from 'vitest'
import { type Asking, admit } from './admit.ts'

/** What a browser sends when somebody here presses a button of ours. */
const OURS: Asking = {
  host: 'localhost:3000',
  forwardedHost: 'localhost:3000',
  origin: 'http://localhost:3000',
  fetchSite: 'same-origin',
}

describe('the Host', () => {
  test.each([
    'localhost:3000',
    'localhost',
    'LocalHost:3000',
    '127.0.0.1:3000',
    '127.0.0.1',
    '[::1]:3000',
    '[::1]',
  ])('%s is this machine', (host) => {
    expect(admit({ host, forwardedHost: null, origin: null, fetchSite: null }, 'read')).toBe(true)
  })

  test.each([
    null,
    '',
    'evil.example',
    'localhost.evil.example',
    'localhost.',
    'localhost.:3000',
    'localhost:',
    'localhost:http',
    'localhost:3000:3000',
    'localhost:3000@evil.example',
    'user@localhost:3000',
    'evil.example#localhost',
    'localhost, evil.example',
    'evil.example, localhost',
    'localhost localhost',
    ' localhost',
    'localhost\n',
    'notlocalhost',
    'xlocalhost:3000',
    '127.0.0.1.evil.example',
    '127.0.0.2',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0.0.0.0:3000',
    '192.168.1.20:3000',
    '::1',
    '[::ffff:127.0.0.1]',
    '[::1].evil.example',
    'ⓛocalhost',
  ])('%j is not', (host) => {
    expect(admit({ ...OURS, host, forwardedHost: null }, 'read')).toBe(false)
    expect(admit({ ...OURS, host, forwardedHost: null, origin: `http://${host}` }, 'write')).toBe(false)
  })

  test('lets the server ask itself for the next page under its own address, after an action that redirects', () => {
    const itself = { ...OURS, host: '127.0.0.1:3000', forwardedHost: 'localhost:3000' }
    expect(admit(itself, 'read')).toBe(true)
  })
  test('is not believed when a proxy tells of another', () => {
    expect(admit({ ...OURS, forwardedHost: 'evil.example' }, 'read')).toBe(false)
    expect(admit({ ...OURS, forwardedHost: 'localhost:3000, evil.example' }, 'read')).toBe(false)
    const told = { ...OURS, host: 'evil.example', forwardedHost: 'localhost:3000' }
    expect(admit(told, 'read')).toBe(false)
  })
})

describe('what changes something', () => {
  test('is let in from a page of ours', () => {
    expect(admit(OURS, 'write')).toBe(true)
    expect(admit({ ...OURS, fetchSite: null }, 'write'), 'an old browser').toBe(true)
    const v6 = { host: '[::1]:3000', forwardedHost: null, origin: 'http://[::1]:3000', fetchSite: null }
    expect(admit(v6, 'write')).toBe(true)
  })

  test.each([
    ['no Origin', { origin: null }],
    ['an Origin that hides', { origin: 'null' }],
    ['an empty Origin', { origin: '' }],
    ['another site', { origin: 'http://evil.example' }],
    ['another site and our Host in it', { origin: 'http://localhost:3000.evil.example' }],
    ['another program on this machine', { origin: 'http://localhost:5173' }],
    ['our other name', { origin: 'http://127.0.0.1:3000' }],
    ['the same name without the port', { origin: 'http://localhost' }],
    ['another scheme', { origin: 'https://localhost:3000' }],
    ['a path behind it', { origin: 'http://localhost:3000/' }],
    ['a user before it', { origin: 'http://a@localhost:3000' }],
    ['another site, as the browser says', { fetchSite: 'cross-site' }],
    ['another port, as the browser says', { fetchSite: 'same-site' }],
    ['nowhere, as the browser says', { fetchSite: 'none' }],
  ])('is refused from %s', (_, sent) => {
    expect(admit({ ...OURS, ...sent }, 'write')).toBe(false)
  })

  test('is refused from another site that has X-Forwarded-Host agree with it', () => {
    const agreed = { ...OURS, origin: 'http://evil.example', forwardedHost: 'evil.example' }
    expect(admit(agreed, 'write')).toBe(false)
  })
})

test('a page is shown to somebody who follows a link from elsewhere', () => {
  expect(admit({ ...OURS, origin: null, fetchSite: 'cross-site' }, 'read')).toBe(true)
})
