import type { Lexicon } from '../../text/lexicon';
import type { Guard, GuardId, Rule, RuleId } from '../rule';

/** Everything that the folder scan of one language finds. Plain data. */
export type PackSource = {
  rules: Record<RuleId, Rule>;
  guards: Record<GuardId, Guard>;
  /** Word sets by the name that patterns use, without `#`. */
  words: Record<string, readonly string[]>;
  lexicon: Lexicon;
};
