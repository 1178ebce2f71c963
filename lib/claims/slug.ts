/** A part of a row's key: lower case, letters and digits of the alphabet, the rest hyphens. */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
