import type { WarningRule } from './warning-rule.ts'

/** Every third word of English prose is one of these; other languages share one or two of them. */
const ENGLISH = new Set(
  'the of and to a in that is was for on with as it at by be from are his her he she they were has have had which not this an but or who said will their its been after would'.split(
    ' ',
  ),
)
const LOOKED_AT = 1200
const FEWEST_WORDS = 25
const ENGLISH_SHARE = 0.15

export const otherLanguage: WarningRule = {
  id: 'other-language',
  means: 'The text is in another language, or hardly any of it is prose; only English is read.',
  sign: ({ article }) => {
    const words = article.text.slice(0, LOOKED_AT).toLowerCase().split(' ')
    if (words.length < FEWEST_WORDS) return null
    const share = words.filter((word) => ENGLISH.has(word)).length / words.length
    if (share >= ENGLISH_SHARE) return null
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
