/** The suite ships its types where nobody finds them; these are the functions that the benchmark calls. */
declare module '@microsoft/recognizers-text-suite' {
  type Recognize = (text: string, culture: string) => readonly { readonly text: string }[]
  const suite: {
    readonly recognizeNumber: Recognize
    readonly recognizeOrdinal: Recognize
    readonly recognizePercentage: Recognize
    readonly recognizeAge: Recognize
    readonly recognizeCurrency: Recognize
    readonly recognizeDimension: Recognize
    readonly recognizeTemperature: Recognize
    readonly recognizeDateTime: Recognize
  }
  export default suite
}
