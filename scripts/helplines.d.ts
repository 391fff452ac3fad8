declare module 'virtual:helplines' {
  /** Every line that is shown, each country's in the order of its file. */
  export const LINES: readonly import('../lib/helplines/line').Helpline[];
  /** The countries with lines of their own, as ISO codes. */
  export const COUNTRIES: readonly string[];
}
