import type { Messages } from '../en/index.ts'

export const marks: Messages['marks'] = {
  format: 'ar',
  // The mark keeps Latin names on either side from becoming one run from left to right.
  comma: '\u200f، ',
  class: {
    internal: 'تناقض داخلي',
    conflict: 'تعارض',
    'copy-error': 'خطأ نقل',
    'quote-drift': 'تحريف اقتباس',
    estimates: 'تقديرات',
    update: 'تحديث',
    spelling: 'تهجئة',
    rounded: 'تقريب',
    granularity: 'تفاوت دقة',
    converted: 'تحويل وحدة',
    agree: 'اتفاق',
    single: 'منفرد',
  },
  state: {
    open: 'مفتوح',
    decided: 'محسوم',
    pending: 'معلّق',
    stale: 'تغيّرت أدلته',
    reopened: 'أُعيد فتحه',
  },
}
