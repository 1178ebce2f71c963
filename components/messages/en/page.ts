/** What stands on every page. */
export const page = {
  skip: 'Skip to the content',
  about: 'What several articles say about one event, side by side.',
  language: 'Language',
  stories: 'Stories',
  newStory: 'New story',
}
