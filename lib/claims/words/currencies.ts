/** Currencies by their signs (before the number) and words (after it). The unit is singular. */
export type Currency = {
  readonly id: string
  readonly signs: readonly string[]
  readonly words: readonly string[]
}
export const CURRENCIES: readonly Currency[] = [
  { id: 'dollar', signs: ['$'], words: ['dollars', 'dollar', 'us dollars', 'usd'] },
  { id: 'pound', signs: ['£'], words: ['pounds sterling', 'pounds', 'quid', 'gbp'] },
  { id: 'euro', signs: ['€'], words: ['euros', 'euro', 'eur'] },
  { id: 'yen', signs: ['¥'], words: ['yen'] },
  { id: 'yuan', signs: [], words: ['yuan', 'renminbi', 'rmb'] },
  { id: 'rupee', signs: ['₹', 'rs'], words: ['rupees', 'rupee'] },
  { id: 'ruble', signs: ['₽'], words: ['roubles', 'rubles', 'rouble', 'ruble'] },
  { id: 'won', signs: ['₩'], words: ['won'] },
  { id: 'naira', signs: ['₦'], words: ['naira'] },
  { id: 'rand', signs: [], words: ['rand'] },
  { id: 'baht', signs: ['฿'], words: ['baht'] },
  { id: 'peso', signs: [], words: ['pesos', 'peso'] },
  { id: 'lira', signs: ['₺'], words: ['lira', 'liras'] },
  { id: 'franc', signs: [], words: ['francs', 'franc'] },
  { id: 'krona', signs: [], words: ['kronor', 'kroner', 'krona', 'krone'] },
  { id: 'shilling', signs: [], words: ['shillings', 'shilling'] },
  { id: 'dirham', signs: [], words: ['dirhams', 'dirham'] },
  { id: 'riyal', signs: [], words: ['riyals', 'riyal', 'rials', 'rial'] },
  { id: 'shekel', signs: ['₪'], words: ['shekels', 'shekel'] },
]
