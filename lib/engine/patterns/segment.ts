import type { FrequencyOf } from './frequency';
import { matchesNothing, type Pattern } from './pattern';

/**
 * The parts of a pattern between its gaps, as the numbers of the top-level parts they begin with, the rarest first. A text
 * that lacks one of them cannot match, and a part without gaps is found by an automaton that forgets quickly.
 */
export function segmentsOf(pattern: Pattern, frequency: FrequencyOf): number[] {
  if (pattern.kind !== 'all') return [0];
  const segments: { begin: number; likely: number }[] = [];
  let begin = 0;
  let likely = 1;
  let compulsory = false;
  const close = (next: number) => {
    if (compulsory) segments.push({ begin, likely });
    begin = next;
    likely = 1;
    compulsory = false;
  };
  pattern.parts.forEach((part, k) => {
    if (part.kind === 'gap') close(k + 1);
    else {
      likely *= likelihood(part, frequency);
      compulsory ||= !matchesNothing(part);
    }
  });
  close(0);
  return segments.sort((a, b) => a.likely - b.likely).map(({ begin }) => begin);
}

/** Roughly how likely a message holds this; 1 for what may be empty. */
function likelihood(pattern: Pattern, frequency: FrequencyOf): number {
  switch (pattern.kind) {
    case 'word':
      return frequency(pattern.word) / 10_000;
    case 'all': {
      let product = 1;
      for (const part of pattern.parts) {
        product *= likelihood(part, frequency);
      }
      return product;
    }
    case 'one':
      return Math.min(
        1,
        pattern.of.reduce((sum, option) => sum + likelihood(option, frequency), 0),
      );
    case 'begins':
      return 0.5;
    case 'ends':
      return 0.5;
    case 'asks':
      return 0.2;
    default:
      return 1;
  }
}
