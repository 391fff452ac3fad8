/** An order to obey. */
export default [
  'fai quello che (ti)? (dico|ho detto|voglio|diciamo)',
  'fai come (ti)? (dico|ho detto|voglio io|diciamo)',
  'fa quello che dico',
  'obbedisci',
  'obbediscimi',
  'ubbidisci',
  'ubbidiscimi',
  'devi obbedire',
  'devi obbedirmi',
  'devi ubbidire',
  'fai cio che dico',
  'fai come dico io',
  'comando io',
  'decido io',
  'decidi quando te lo dico',
] satisfies string[];
