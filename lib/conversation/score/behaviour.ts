import type { Context } from '../context';
import type { Weighed } from '../evidence/weigh';
import type { Conversation } from '../record/conversation';
import { readTag, speakerOf } from '../record/heard';
import { ACCEPTED_WITHIN, BEHAVIOUR_MESSAGES, LEAST_BEHAVIOUR_MESSAGES, NAGGING_ROWS, UNANSWERED_ROW } from '../tuning';

/**
 * How the other talks, whatever the words: asking much, ordering about, not waiting for answers; and the other way
 * round, taking a no well, as friends do. Never enough for a warning by itself; the caller limits it.
 * @returns points, negative when it speaks for them
 */
export function behaviour(conversation: Conversation, weighed: readonly Weighed[], context: Context): number {
  const { tag: tags, overflowed } = conversation.heard;
  const others = newestOfOther(tags).map(readTag);
  const accepted = takesNoWell(tags, weighed) ? -1.5 : 0;
  if (others.length < LEAST_BEHAVIOUR_MESSAGES) return accepted;

  const share = (holds: (tag: (typeof others)[number]) => boolean) => others.filter(holds).length / others.length;
  const total = (side: 'you' | 'i') => others.reduce((sum, tag) => sum + tag[side], 0);
  const facts = new Set(weighed.filter(({ kind }) => kind === 'personal-probe').map(({ slot }) => slot)).size;
  const wroteFirst = context.relation === 'new' && !overflowed && speakerOf(tags[0] ?? 0) === 'other';

  let points = accepted;
  if (wroteFirst) points += 1;
  if (share(({ question }) => question) > 0.45 && facts >= 2) points += 1.5;
  if (total('you') >= 5 && total('you') >= 1.5 * total('i')) points += 0.5;
  if (share(({ command }) => command) > 0.25) points += 1;
  if (context.audience === 'direct' && unansweredRows(tags) >= NAGGING_ROWS) points += 1;
  return points;
}

/** From the newest back, because a long memory has many more. */
function newestOfOther(tags: readonly number[]): number[] {
  const newest: number[] = [];
  for (let i = tags.length - 1; i >= 0 && newest.length < BEHAVIOUR_MESSAGES; i -= 1) {
    const tag = tags[i] ?? 0;
    if (speakerOf(tag) === 'other') newest.push(tag);
  }
  return newest;
}

function takesNoWell(tags: readonly number[], weighed: readonly Weighed[]): boolean {
  const refusals = weighed.filter(({ kind }) => kind === 'self-refusal');
  return refusals.some(({ rank }) =>
    tags
      .slice(Math.max(0, rank + 1), Math.max(0, rank + 1 + ACCEPTED_WITHIN))
      .map(readTag)
      .some(({ speaker, acceptsNo }) => speaker === 'other' && acceptsNo),
  );
}

function unansweredRows(tags: readonly number[]): number {
  let rows = 0;
  let length = 0;
  for (const tag of tags.slice(-2 * BEHAVIOUR_MESSAGES)) {
    length = speakerOf(tag) === 'other' ? length + 1 : 0;
    if (length === UNANSWERED_ROW) rows += 1;
  }
  return rows;
}
