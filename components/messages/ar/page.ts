import type { Messages } from '../en/index.ts'

export const page: Messages['page'] = {
  skip: 'انتقل إلى المحتوى',
  about: 'ما تقوله عدة مقالات عن حدث واحد، جنبًا إلى جنب.',
  language: 'اللغة',
  look: {
    scheme: 'فاتح أو داكن',
    auto: 'كما في الجهاز',
    light: 'فاتح',
    dark: 'داكن',
    contrast: 'التباين',
    plain: 'عادي',
    more: 'تباين عالٍ',
  },
  more: 'المزيد',
  legend: 'دليل الرموز',
  house: 'قائمة الدار',
  stories: 'القصص',
  newStory: 'قصة جديدة',
}
