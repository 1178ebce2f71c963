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
  nothingHere: 'لا شيء في هذا العنوان.',
  noStory: 'لا قصة ولا مقال في هذا العنوان.',
  wentWrong: 'حدث خطأ أثناء إعداد هذه الصفحة؛ وما حُفظ باقٍ.',
  again: 'حاول مجددًا',
  allStories: 'كل القصص',
  lost: 'انقطع الاتصال. ما أرسلته محفوظ هنا ويُرسل من تلقاء نفسه حين يعود.',
  more: 'المزيد',
  legend: 'دليل الرموز',
  house: 'قائمة الدار',
  stories: 'القصص',
  newStory: 'قصة جديدة',
}
