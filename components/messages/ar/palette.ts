import type { Messages } from '../en/index.ts'

export const palette: Messages['palette'] = {
  title: 'اذهب إلى',
  search: 'رقم أو مقال أو قصة أو مرشّح أو إجراء',
  found:
    '{count, plural, =0 {لا شيء بهذا الاسم.} one {مدخل واحد} two {مدخلان} few {# مداخل} many {# مدخلًا} other {# مدخل}}',
  lost: 'الخادم لا يجيب: لا يُعثر إلا على الصفحات والمرشّحات.',
  kind: {
    act: 'افعل',
    filter: 'اعرض في اللوحة',
    figure: 'الأرقام',
    article: 'المقالات',
    story: 'القصص',
  },
  act: {
    stories: 'كل القصص',
    new: 'قصة جديدة',
    legend: 'دليل الرموز',
    house: 'قائمة الدار',
    keys: 'المفاتيح',
    board: 'لوحة هذه القصة',
    add: 'إضافة مقالات إلى هذه القصة',
    history: 'سجل هذه القصة',
  },
  filter: {
    need: 'ما ينتظر قرارًا',
    differ: 'حيث تختلف المقالات',
    stale: 'حُسم ثم تغيّرت أدلته',
    class: 'الصنف: {word}',
  },
}
