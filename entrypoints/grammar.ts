import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveTagger } from '../lib/browser/late-tagger';
import { loadTagger } from '../lib/grammar/load-tagger';

/** compromise, three fifths of what the worker would have to read each time it wakes. See `late-tagger.ts`. */
export default defineUnlistedScript({ exclude: ['firefox'], main: () => giveTagger(loadTagger) });
