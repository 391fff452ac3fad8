import type { Assessment } from '../../lib/conversation/level/assess';
import { LEVELS, levelOf, loudness, threshold } from '../../lib/conversation/levels';
import type { Chat } from './chat';
import { LONGEST, type Track } from './plot';
import type { Step } from './replay';

/** Keeps the scores of each conversation for the plot: the loudest counterpart after each message. */
export function createTracker() {
  const tracks: Track[] = [];
  let current: Track | undefined;
  return {
    tracks,
    onStep(chat: Chat, { index, assessments }: Step): void {
      current ??= { risky: chat.risky, scores: [], highest: 0, highestInTime: 0 };
      const score = Math.max(0, ...[...assessments.values()].map(effective));
      if (index < LONGEST) current.scores.push(score);
      current.highest = Math.max(current.highest, score);
      if (chat.alertBy !== null && index <= chat.alertBy)
        current.highestInTime = Math.max(current.highestInTime, score);
    },
    onPassed(chat: Chat): void {
      tracks.push(current ?? { risky: chat.risky, scores: [], highest: 0, highestInTime: 0 });
      current = undefined;
    },
  };
}

/** A level that was given directly counts as the points at which it begins. */
function effective({ score, level }: Assessment): number {
  if (level === 'calm' || loudness(level) <= loudness(levelOf(score, 'medium', '12-16'))) return score;
  return Math.max(score, threshold(LEVELS[loudness(level) - 1] ?? 'soft', 'medium', '12-16'));
}
