import { compile } from '../../lib/engine/pack/compile';
import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { Guard, Rule, RuleId } from '../../lib/engine/rule';
import lexicon from '../../rules/en/lexicon';

type Some = { readonly [id: RuleId]: Omit<Partial<Rule>, 'match'> & { readonly match: readonly string[] } };

/** A pack of a few rules, with the English lexicon and two word sets. */
export function tinyPack(rules: Some, guards: Record<string, Omit<Guard, 'means'>> = {}): CompiledPack {
  const whole = Object.entries(rules).map(([id, rule]): [string, Rule] => [
    id,
    { confidence: 'certain', means: '', ...rule, match: [...rule.match] },
  ]);
  return compile({
    rules: Object.fromEntries(whole),
    guards: Object.fromEntries(Object.entries(guards).map(([id, guard]) => [id, { ...guard, means: '' }])),
    words: { Adult: ['mum', 'dad', 'step dad', '#Carer'], Carer: ['foster mum'] },
    lexicon,
  });
}
