import type { Messages } from '../en/index.ts'

export const house: Messages['house'] = {
  title: 'قائمة الدار',
  about: 'ما يسري في كل القصص: أسماء يعدّها التحرير واحدًا، وما تسمح به ألفاظ التقريب، وكيف تُكتب الأعداد.',
  aliases: {
    title: 'أسماء لمسمّى واحد',
    none: 'لا شيء بعد. افتح قائمة صف واختر «علّم اسمًا بديلًا» واجعله يسري على الدار كلها.',
    is: 'هو نفسه',
    where: 'حيث عُلّم',
    desk: 'غرفة التحرير',
  },
  hedges: {
    title: 'ما تسمح به ألفاظ التقريب',
    hedge: 'التقريب',
    words: 'الألفاظ',
    allows: 'تجعل {number, number}',
    from: '{low, number} أو أكثر',
    between: 'من {low, number} إلى {high, number}',
  },
  hedge: {
    exact: 'بالضبط',
    at_least: 'على الأقل',
    more_than: 'أكثر من',
    about: 'نحو',
    less_than: 'أقل من',
    at_most: 'على الأكثر',
    between: 'بين',
    approx_magnitude: 'رتبة عددية',
  },
  style: {
    title: 'كيف تُكتب الأعداد',
    about: 'في الصياغات التي يقترحها كولايت. أما ما طبعه المقال فيبقى كما هو.',
    rank: 'المرتبة الرابعة',
  },
}
