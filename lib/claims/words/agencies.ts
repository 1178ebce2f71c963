/** News agencies: they carry others' words, and their credit says through whom a text came. `marks` are whole words, as printed. */
export type Agency = { readonly name: string; readonly marks: readonly string[] }
export const AGENCIES: readonly Agency[] = [
  { name: 'AFP', marks: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'AP', marks: ['AP', 'Associated Press'] },
  { name: 'Reuters', marks: ['Reuters'] },
  { name: 'PA', marks: ['PA', 'Press Association', 'PA Media'] },
  { name: 'Xinhua', marks: ['Xinhua'] },
  { name: 'dpa', marks: ['dpa', 'DPA'] },
  { name: 'EFE', marks: ['EFE'] },
  { name: 'ANSA', marks: ['ANSA'] },
  { name: 'TASS', marks: ['TASS', 'Tass'] },
  { name: 'Kyodo', marks: ['Kyodo'] },
  { name: 'Anadolu', marks: ['Anadolu'] },
  { name: 'UPI', marks: ['UPI'] },
  { name: 'IANS', marks: ['IANS'] },
  { name: 'PTI', marks: ['PTI'] },
  { name: 'Bloomberg', marks: ['Bloomberg'] },
]

/** The agencies whose mark stands in a text as a word of its own. */
export function agenciesIn(text: string): string[] {
  return WORDS.filter(({ marks }) =>
    marks.some(({ mark, word }) => text.includes(mark) && word.test(text)),
  ).map(({ name }) => name)
}

const WORDS = AGENCIES.map(({ name, marks }) => ({
  name,
  marks: marks.map((mark) => ({ mark, word: new RegExp(`(?<![\\p{L}\\d])${mark}(?![\\p{L}\\d])`, 'u') })),
}))

/** Bodies that are known by letters everywhere; an article need not spell them out. */
export const LETTERS: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  'U.N.': 'United Nations',
  EU: 'European Union',
  WHO: 'World Health Organization',
  ICRC: 'International Committee of the Red Cross',
  UNHCR: 'United Nations refugee agency',
  UNICEF: 'UNICEF',
  OCHA: 'United Nations humanitarian office',
  NATO: 'NATO',
  HRW: 'Human Rights Watch',
}
