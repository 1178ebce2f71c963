import type { WarningRule } from './warning-rule.ts'

/** Every third word of English prose is one of these; other languages share one or two of them. */
const ENGLISH = new Set(
  'the of and to a in that is was for on with as it at by be from are his her he she they were has have had which not this an but or who said will their its been after would'.split(
    ' ',
  ),
)
/** Of those words. */
const LONGEST = 5
const LOOKED_AT = 1200
const FEWEST_WORDS = 25
const ENGLISH_SHARE = 0.15

/** How many words there are between single blanks. */
function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Whether so many words of a text are English; with the last that is wanted nobody reads on. */
function isEnglish(text: string, wanted: number): boolean {
  let met = 0
  let start = 0
  while (met < wanted && start <= text.length) {
    const blank = text.indexOf(' ', start)
    const end = blank < 0 ? text.length : blank
    if (end - start <= LONGEST && ENGLISH.has(text.slice(start, end))) met++
    start = end + 1
  }
  return met >= wanted
}

export const otherLanguage: WarningRule = {
  id: 'other-language',
  means: 'The text is in another language, or hardly any of it is prose; only English is read.',
  sign: ({ article }) => {
    const start = article.text.slice(0, LOOKED_AT).toLowerCase()
    const words = wordsIn(start)
    if (words < FEWEST_WORDS || isEnglish(start, ENGLISH_SHARE * words)) return null
    return { because: 'This text seems to be in another language than English.', spans: [] }
  },
  fires: [
    'Der Fluss ist in der Nacht über die Ufer getreten und hat die alte Brücke von Ardal mitgerissen. Zwölf Menschen kamen ums Leben, wie die Polizei am Montag mitteilte. Niemand schlief in dieser Nacht.',
    'La rivière est sortie de son lit dans la nuit et a emporté le vieux pont. Douze personnes sont mortes, a dit la police lundi. Personne n’a dormi dans la ville cette nuit-là, selon la mairie.',
    'El río se desbordó durante la noche y se llevó el viejo puente. Doce personas murieron, dijo la policía el lunes. Nadie durmió en la ciudad aquella noche, según la alcaldesa de Ardal y sus vecinos.',
    'Река вышла из берегов ночью и унесла старый мост. Погибли двенадцать человек, сообщила полиция в понедельник. Никто не спал в городе той ночью, сказала мэр, и никто не знал, что будет дальше с людьми у реки.',
  ],
  not: [
    'The river rose over its banks in the night and took the old bridge of Ardal with it. Twelve people were killed, the police said on Monday. Nobody slept in the town.',
    'Twelve dead in Ardal',
    'Rain in Ardal. “Nous avons tout perdu,” a woman said to the reporters who had come to the hall. The mayor translated it for them, and then she went on to the next of the houses.',
  ],
}
