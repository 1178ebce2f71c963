/** The list of stories. */
export const stories = {
  title: 'Stories',
  new: 'New story',
  search: 'Search the stories',
  searchShort: 'Search',
  found: '{count, plural, one {# story} other {# stories}}',
  none: 'There is no story yet. Paste the first articles under “New story”.',
  noneFound: 'No story has these words in its title.',
  desk: 'The desk',
  counting: 'The figures are being counted.',
  number: '{count, number}',
  column: {
    story: 'Story',
    articles: 'Articles',
    figures: 'Figures',
    needed: 'Need a decision',
    stale: 'Stale',
    last: 'Last act',
  },
  beside: {
    articles: '{count, plural, one {article} other {articles}}',
    figures: '{count, plural, one {figure} other {figures}}',
    needed: '{count, plural, one {needs a decision} other {need a decision}}',
    stale: 'stale',
  },
  pages: {
    all: 'Pages of the list',
    newer: 'Newer',
    older: 'Older',
    here: 'Page {page, number} of {pages, number}',
  },
  hint: {
    noArticle: 'No article stands in this story: a board is made of what they say.',
    noFigure:
      'No number, date, name, place or quotation was found in these articles. Look whether their texts came in whole.',
    oneArticle: 'One article alone: differences show as soon as a second one stands beside it.',
    add: 'Add articles',
  },
  first: {
    title: 'How it works',
    paste: {
      title: 'Paste what the papers say',
      text: 'Two articles about one event are enough. Nothing leaves this machine.',
    },
    look: {
      title: 'Look where they differ',
      text: 'Each figure is a row, each article a column, and every difference has a name: update, rounded, copy error, conflict.',
    },
    decide: {
      title: 'Decide with the words in sight',
      text: 'Open a row to see all its sentences at once, and keep your answer with the reason for it.',
    },
    stay: {
      title: 'Be told when it moves',
      text: 'When a later article changes what you decided on, the row says so and shows what moved.',
    },
    example: 'Look at the example',
    legend: 'What the differences mean',
  },
}
