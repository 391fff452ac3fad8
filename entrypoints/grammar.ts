import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveGrammar } from '../lib/browser/talks/late-grammar';
import { installedGrammar } from '../lib/installed/grammar';

/** Compromise and the spelling of chats, two thirds of what the worker would have to read each time it wakes. See `late-grammar.ts`. */
export default defineUnlistedScript({ exclude: ['firefox'], main: () => giveGrammar(installedGrammar) });
