import type { Tagger } from './words';

/** CommonJS on purpose: a bundler keeps it behind this call, so that a worker that wakes without a hit pays nothing. */
declare const require: (name: 'compromise/two') => Tagger | { default: Tagger };

/** Evaluates compromise (about 150 ms, once) and returns its tagger. A worker may not `import()`. */
export function loadTagger(): Tagger {
  const loaded = require('compromise/two');
  return 'default' in loaded ? loaded.default : loaded;
}
