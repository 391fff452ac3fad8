import type { Lexicon } from '../../text/lexicon';
import type { Frequencies } from '../patterns/frequency';
import type { Guard, GuardId, Rule, RuleId } from '../rule';

/** Everything that the folder scan of one language finds. Plain data. */
export type PackSource = {
  rules: Record<RuleId, Rule>;
  guards: Record<GuardId, Guard>;
  /** Word sets by the name that patterns use, without `#`. */
  words: Record<string, readonly string[]>;
  lexicon: Lexicon;
  /** Common words; without them every word is taken for a rare one, which makes matching slower and changes nothing else. */
  frequencies?: Frequencies;
};
