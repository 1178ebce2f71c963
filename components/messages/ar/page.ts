import type { Messages } from '../en/index.ts'

export const page: Messages['page'] = {
  skip: 'انتقل إلى المحتوى',
  about: 'ما تقوله عدة مقالات عن حدث واحد، جنبًا إلى جنب.',
  language: 'اللغة',
  stories: 'القصص',
  newStory: 'قصة جديدة',
}
