/** What stands on every page. */
export const page = {
  skip: 'Skip to the content',
  about: 'What several articles say about one event, side by side.',
  language: 'Language',
  look: {
    scheme: 'Light or dark',
    auto: 'As the device',
    light: 'Light',
    dark: 'Dark',
    contrast: 'Contrast',
    plain: 'Plain',
    more: 'High contrast',
  },
  more: 'More',
  legend: 'Legend',
  house: 'House list',
  stories: 'Stories',
  newStory: 'New story',
}
