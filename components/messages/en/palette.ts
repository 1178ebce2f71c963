/** The palette: one box that leads anywhere. */
export const palette = {
  title: 'Go to',
  search: 'Figure, article, story, filter, act',
  found: '{count, plural, =0 {Nothing is called like that.} one {# entry} other {# entries}}',
  lost: 'The server does not answer: only pages and filters are found.',
  kind: {
    act: 'Do',
    filter: 'Show on the board',
    figure: 'Figures',
    article: 'Articles',
    story: 'Stories',
  },
  act: {
    stories: 'All stories',
    new: 'New story',
    legend: 'Legend',
    house: 'House list',
    keys: 'Keys',
    board: 'Board of this story',
    add: 'Add articles to this story',
    history: 'History of this story',
  },
  filter: {
    need: 'What needs a decision',
    differ: 'Where the articles disagree',
    stale: 'Decided, and stale since',
    class: 'Class: {word}',
  },
}
