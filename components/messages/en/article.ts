/** One article by itself: its text, its details, and taking it out of the comparison. */
export const article = {
  details: 'Details',
  saveDetails: 'Save the details',
  withdraw: 'Withdraw',
  withdrawal: 'Withdrawal',
  withdrawReason: 'Reason for withdrawing',
  withdrawHelp: 'The article leaves the board; it is kept, and can be put back.',
  withdrawIt: 'Withdraw the article',
  putBack: 'Put back',
  putItBack: 'Put the article back',
  withdrawn: 'Withdrawn',
  isWithdrawn: 'This article is withdrawn and stands on the board no more. Reason: {reason}',
  desk: 'The desk',
  copied: 'Copied from one original with {others}: {evidence}',
  copiedFrom: 'Copied from one original ({agency}) with {others}: {evidence}',
  corrections: 'Corrections',
}
