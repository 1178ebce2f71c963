import type { NextConfig } from 'next'

/** Pages load nothing from elsewhere, send nothing elsewhere, and stand in nobody's frame. */
const policy = (dev: boolean) =>
  [
    "default-src 'self'",
    // Next writes its data into the page as inline scripts; in development React also evaluates code.
    `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const headers = [
  { key: 'Content-Security-Policy', value: policy(process.env.NODE_ENV === 'development') },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Nothing is told to others. "no-referrer" would also blank the Origin of a plain form, which the door then refuses.
  { key: 'Referrer-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm test` checks the types, tests and all; whoever only starts Collate need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Messages come to it taken apart already: see components/messages/compiled.ts.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  experimental: {
    // The door answers 403 with forbidden().
    authInterrupts: true,
    // A text over 2 MB is refused with a sentence of ours beside the field; Next's own limit would drop what was typed.
    serverActions: { bodySizeLimit: '8mb' },
  },
  headers: async () => [{ source: '/:path*', headers }],
}

export default config
