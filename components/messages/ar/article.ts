import type { Messages } from '../en/index.ts'

export const article: Messages['article'] = {
  details: 'البيانات',
  saveDetails: 'احفظ البيانات',
  withdraw: 'سحب المقال',
  withdrawal: 'السحب',
  withdrawReason: 'سبب السحب',
  withdrawHelp: 'يغادر المقال اللوحة، ويبقى محفوظًا ويمكن إعادته.',
  withdrawIt: 'اسحب المقال',
  putBack: 'إعادة',
  putItBack: 'أعد المقال',
  withdrawn: 'مسحوب',
  isWithdrawn: 'سُحب هذا المقال ولم يعد على اللوحة. السبب: {reason}',
  desk: 'المكتب',
  copied: 'منقول عن أصل واحد مع {others}: {evidence}',
  copiedFrom: 'منقول عن أصل واحد ({agency}) مع {others}: {evidence}',
  corrections: 'التصحيحات',
}
