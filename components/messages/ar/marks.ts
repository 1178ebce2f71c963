import type { Messages } from '../en/index.ts'

export const marks: Messages['marks'] = {
  state: {
    open: 'مفتوح',
    decided: 'محسوم',
    pending: 'معلّق',
    stale: 'تغيّرت أدلته',
    reopened: 'أُعيد فتحه',
  },
}
