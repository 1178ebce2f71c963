/** What holds in every story. */
export const house = {
  title: 'House list',
  about:
    'What holds in every story: names that the desk takes for one, what a hedge allows, how numbers are written.',
  aliases: {
    title: 'Names that are one',
    none: 'None yet. Open the menu of a row, choose “Teach an alias” and let it hold for the whole house.',
    is: 'is the same as',
    where: 'Where it was taught',
    desk: 'The desk',
  },
  hedges: {
    title: 'What a hedge allows',
    hedge: 'Hedge',
    words: 'Words',
    allows: 'lets {number, number} be',
    from: '{low, number} or more',
    between: '{low, number} to {high, number}',
  },
  hedge: {
    exact: 'exact',
    at_least: 'at least',
    more_than: 'more than',
    about: 'about',
    less_than: 'less than',
    at_most: 'at most',
    between: 'between',
    approx_magnitude: 'a magnitude',
  },
  style: {
    title: 'How numbers are written',
    about: 'In the wordings that Collate offers. What an article printed stays as it is.',
    rank: 'fourth place',
  },
}
