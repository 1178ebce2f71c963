import { found, quoted, type WarningRule } from './warning-rule.ts'

/** Tags, entities, what a page's programs left, and letters that were decoded twice. */
const MARKUP =
  /<\/?(?:p|br|div|span|a|em|strong|b|i|u|img|script|style|h[1-6]|li|ul|ol|iframe|table|tr|td|blockquote|figure)(?:\/?>|\s(?:href|class|style|id|src|alt|width|height|rel|target|data)\b)|&(?:amp|nbsp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|#\d{1,6}|#x[\da-f]{1,6});|\{\{|\}\}|\]\(https?:\/\/|\[\/?(?:caption|embed|gallery|img|url)(?:\]|=|\sid=|\swidth=)|â€[™œ“”\u0093\u0094\u0099\u009c\u009d]|Ã[©¨¼¶¤±§\u00ad³]|\uFFFD/gi

export const markup: WarningRule = {
  id: 'markup',
  means: 'What a page or a program left stands between the words: tags, entities, broken letters.',
  sign: (text) => {
    const spans = found(text.article.text, MARKUP)
    return spans.length > 0
      ? { because: `Marks that are no text were left in it: ${quoted(text, spans)}.`, spans }
      : null
  },
  fires: [
    'The river rose.<br/>Nobody slept in Ardal.',
    'Ardal &amp; Belen were cut off.',
    'The mayorâ€™s house fell.',
    'Read [the report](https://example.org/ardal) of the council.',
    '[caption id="a" width="300"]The bridge of Ardal[/caption] It fell at four.',
  ],
  not: [
    'AT&T said its lines to Ardal were down.',
    'The water rose from < 2 metres to > 3 metres.',
    'The mayor [of Ardal] spoke. [Video shows her.] the café & the hall were closed.',
  ],
}
