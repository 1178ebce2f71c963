import type { Messages } from '../en/index.ts'

export const story: Messages['story'] = {
  articles:
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  articlesLeft:
    '{count, number} من {all, plural, zero {لا مقالات} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}',
  families:
    '{count, plural, zero {لا عائلات} one {عائلة واحدة} two {عائلتان} few {# عائلات} many {# عائلة} other {# عائلة}}',
  figures:
    '{count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}',
  needed:
    '{count, plural, zero {لا شيء ينتظر قرارًا} one {واحد ينتظر قرارًا} two {اثنان ينتظران قرارًا} few {# تنتظر قرارًا} many {# تنتظر قرارًا} other {# تنتظر قرارًا}}',
  stale: '{count, number} تغيّرت أدلتها',
  history: 'السجل',
  add: 'إضافة مقالات',
  withdrawn: 'سُحب:',
  desk: 'غرفة التحرير',
  orphans:
    '{count, plural, one {قرار واحد يقوم} two {قراران يقومان} few {# قرارات تقوم} many {# قرارًا تقوم} other {# قرار تقوم}} على كلمات لم تعد في أي مقال',
}
