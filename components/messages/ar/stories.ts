import type { Messages } from '../en/index.ts'

export const stories: Messages['stories'] = {
  title: 'القصص',
  new: 'قصة جديدة',
  search: 'البحث في القصص',
  searchShort: 'بحث',
  found: '{count, plural, zero {لا قصص} one {قصة واحدة} two {قصتان} few {# قصص} many {# قصة} other {# قصة}}',
  none: 'لا توجد قصة بعد. ألصق أول المقالات تحت «قصة جديدة».',
  noneFound: 'لا قصة في عنوانها هذه الكلمات.',
  desk: 'غرفة التحرير',
  counting: 'يجري عدّ الأرقام.',
  number: '{count, number}',
  column: {
    story: 'القصة',
    articles: 'المقالات',
    figures: 'الأرقام',
    needed: 'تنتظر قرارًا',
    stale: 'تغيّرت أدلتها',
    last: 'آخر إجراء',
  },
  beside: {
    articles: '{count, plural, few {مقالات} other {مقال}}',
    figures: '{count, plural, few {أرقام} other {رقم}}',
    needed: '{count, plural, one {ينتظر قرارًا} other {تنتظر قرارًا}}',
    stale: 'تغيّرت أدلتها',
  },
  pages: {
    all: 'صفحات القائمة',
    newer: 'الأحدث',
    older: 'الأقدم',
    here: 'الصفحة {page, number} من {pages, number}',
  },
  hint: {
    noArticle: 'لا مقال في هذه القصة: اللوحة مما تقوله المقالات.',
    noFigure: 'لم يُعثر في هذه المقالات على عدد أو تاريخ أو اسم أو مكان أو اقتباس. انظر هل جاءت نصوصها كاملة.',
    oneArticle: 'مقال واحد فقط: تظهر الاختلافات حين يقف ثانٍ إلى جانبه.',
    add: 'أضف مقالات',
  },
  first: {
    title: 'كيف يعمل',
    paste: {
      title: 'ألصق ما تقوله الصحف',
      text: 'يكفي مقالان عن حدث واحد. لا يخرج شيء من هذا الجهاز.',
    },
    look: {
      title: 'انظر أين تختلف',
      text: 'كل رقم صف، وكل مقال عمود، ولكل اختلاف اسم: تحديث، تقريب، خطأ نقل، تعارض.',
    },
    decide: {
      title: 'قرّر والكلمات أمامك',
      text: 'افتح صفًا لترى جمله كلها معًا، واحفظ جوابك مع سببه.',
    },
    stay: {
      title: 'اعلم حين يتغيّر شيء',
      text: 'إذا غيّر مقال لاحق ما بنيت عليه قرارك، قال الصف ذلك وأظهر ما تغيّر.',
    },
    example: 'انظر إلى المثال',
    legend: 'ماذا تعني الاختلافات',
  },
}
