import type { PackSource } from '../../../lib/engine/pack/pack';
import type { Rule, RuleId } from '../../../lib/engine/rule';
import lexicon from '../../../rules/en/lexicon';
import { createRandom } from './random';

/** Made-up rules in any number, each of three words and a gap, to see what more rules cost. */
export function syntheticPack(rules: number): PackSource {
  const random = createRandom(7);
  const word = () =>
    Array.from({ length: 4 + Math.floor(random() * 4) }, () =>
      String.fromCharCode(97 + Math.floor(random() * 26)),
    ).join('');
  const nouns = Array.from({ length: Math.max(40, rules / 3) }, word);
  const noun = () => nouns[Math.floor(random() * nouns.length)] ?? '';
  const verbs = 'tell send show give keep meet come add delete take want bring leave call'.split(' ');
  const verb = () => verbs[Math.floor(random() * verbs.length)] ?? '';
  const rule = (): Rule => ({
    match: [`(do not)? ${verb()} your? ${noun()} ..2 (${noun()}|${noun()} ${noun()})`],
    confidence: 'fair',
    means: '',
  });
  return {
    rules: Object.fromEntries(Array.from({ length: rules }, (_, k): [RuleId, Rule] => [`secrecy/${k}`, rule()])),
    guards: {},
    words: {},
    lexicon,
  };
}
