/** Family that knows, or many people: a meeting that nobody needs to worry about. */
export default [
  '(con|da) (tuo|mio|la|nostro)? (mamma|papa|genitori|nonna|nonno|zia|zio|sorella|fratello|famiglia)',
  '(mio|da mio|con mio|a mio|per) (la)? (mamma|papa|genitori|nonna|nonno|nonni|zia|zio|sorella|fratello|cugini|cuginetti)',
  'tuo (mamma|papa|genitori) (lo sa|sa|ha detto|e di accordo|sono di accordo|ti porta|ti accompagna|ti lascia|vuole|puo|viene|vengono)',
  '(chiedi|chiedilo|avvisa|dillo|senti|domanda) ..1 a? tuo? (mamma|papa|genitori)',
  'ho (chiesto|parlato|sentito) ..2 (mamma|papa|genitori)',
  'tutti insieme',
  'con tutti',
  'non (andare|venire|uscire|tornare) mai? (sola|solo|da sola|da solo)',
  'con (la)? (squadra|classe|gruppo)',
  'con gli (altri|amici)',
  'con le altre',
  'con (le|gli|la|lo)? (cugine|cugini|nonni|zii|zia|zio|nonna|nonno|bimbi|fratelli)',
  'con tuo (cugine|cugini|zii|nonni)',
  'con la (prof|maestra)',
  'con gli altri',
] satisfies string[];
