/** How the pages look to a person: light or dark, and with how much contrast. `auto` is what the device asks for. */
export const SCHEMES = ['auto', 'light', 'dark'] as const
export const CONTRASTS = ['auto', 'more'] as const
export type Scheme = (typeof SCHEMES)[number]
export type Contrast = (typeof CONTRASTS)[number]
export type Look = { readonly scheme: Scheme; readonly contrast: Contrast }

/** The cookies that keep what a person chose. */
export const LOOK_COOKIES = { scheme: 'scheme', contrast: 'contrast' } as const

/** What the two cookies say → the look; as the device asks where they say nothing or nothing known. */
export const lookOf = (scheme: string | undefined, contrast: string | undefined): Look => ({
  scheme: SCHEMES.find((one) => one === scheme) ?? 'auto',
  contrast: CONTRASTS.find((one) => one === contrast) ?? 'auto',
})
