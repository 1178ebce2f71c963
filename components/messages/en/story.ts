/** The head of a story's page. */
export const story = {
  articles: '{count, plural, one {# article} other {# articles}}',
  articlesLeft: '{count, number} of {all, plural, one {# article} other {# articles}}',
  families: '{count, plural, one {# family} other {# families}}',
  figures: '{count, plural, one {# figure} other {# figures}}',
  needed: '{count, plural, one {# needs a decision} other {# need a decision}}',
  stale: '{count, number} stale',
  history: 'History',
  add: 'Add articles',
  withdrawn: 'Withdrawn:',
  desk: 'The desk',
  orphans:
    '{count, plural, one {One decision stands} other {# decisions stand}} on words that are in no article any more',
}
