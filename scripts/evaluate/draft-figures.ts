import type { Chat } from './chat';
import type { Judged } from './drafts';
import { poissonBounds } from './poisson';

/** What is kept of one conversation: a few counts. */
export type DraftFigures = {
  risky: boolean;
  sent: number;
  paused: number;
  /** Messages of the child that are tagged as answers which give something away, and how many of them were paused. */
  tagged: number;
  caught: number;
};

/** A pause for every so many messages of a child is what a family is told to expect at most. */
const PER = 200;

export function figuresOfDrafts(chat: Chat, judged: readonly Judged[]): DraftFigures {
  const tagged = judged.filter(({ index }) => chat.messages[index]?.signs?.includes('self-disclosure'));
  return {
    risky: chat.risky,
    sent: judged.length,
    paused: judged.filter(({ pause }) => pause).length,
    tagged: tagged.length,
    caught: tagged.filter(({ pause }) => pause).length,
  };
}

/** The sums of many conversations, as a table for people and as figures. */
export function tableOfDrafts(title: string, all: readonly DraftFigures[]) {
  const ordinary = all.filter(({ risky }) => !risky);
  const risky = all.filter((one) => one.risky);
  const sum = (some: readonly DraftFigures[], of: 'sent' | 'paused' | 'tagged' | 'caught') =>
    some.reduce((total, one) => total + one[of], 0);
  const [sent, paused, tagged, caught] = [
    sum(ordinary, 'sent'),
    sum(ordinary, 'paused'),
    sum(risky, 'tagged'),
    sum(risky, 'caught'),
  ];
  const per = (count: number) => (sent === 0 ? 0 : (count * PER) / sent);
  const [low, high] = poissonBounds(paused).map(per) as [number, number];
  const figures = {
    ordinary: { sent, paused, per200: per(paused), low, high },
    risky: { sent: sum(risky, 'sent'), paused: sum(risky, 'paused'), tagged, caught },
  };
  const lines = [title];
  if (sent > 0) {
    const bounds = `95 %: ${low.toFixed(2)} to ${high.toFixed(2)}`;
    lines.push(
      `  pauses per ${PER} ordinary messages sent  ${per(paused).toFixed(2)}  (${paused} of ${sent}; ${bounds})`,
    );
  }
  if (risky.length > 0) {
    const share =
      tagged === 0 ? 'none is tagged' : `${((caught * 100) / tagged).toFixed(1)} %  (${caught} of ${tagged})`;
    lines.push(`  tagged answers in risky chats, paused   ${share}`);
    lines.push(
      `  pauses in risky chats                   ${figures.risky.paused} of ${figures.risky.sent} messages sent`,
    );
  }
  return { text: lines.join('\n'), figures };
}
